import { toHtml } from '../../letters/to-html.ts'
import type { ExportTarget } from '../export-letter.ts'
import { clientNameAs, withVariables } from '../fill-gaps.ts'
import { nameLetters } from '../name-letter.ts'
import { formatCsv } from './csv.ts'

const COLUMNS = ['name', 'keywords', 'content', 'note', 'active']

/**
 * Text modules of Zammad, for „Manage > Text modules > Import“.
 *
 * A CSV file with commas whose head names the modules' attributes; an existing module of
 * the same name is updated. Content with tags is taken as HTML.
 * Source: https://admin-docs.zammad.org/en/latest/manage/text-modules.html (import of text
 * modules via CSV file), variables: https://admin-docs.zammad.org/en/latest/system/variables.html
 */
export const zammad: ExportTarget = {
  instruction:
    'Zammad: Manage > Text modules > Import, vali teejuht-tekstimoodulid.csv. Sama nimega moodul uuendatakse.',
  build(letters) {
    const names = nameLetters(letters)
    const rows = letters.map((letter) => [
      names.get(letter) ?? letter.title,
      [letter.id, ...letter.keywords].join(', '),
      toHtml(withVariables(letter, clientNameAs('#{ticket.customer.fullname}'))),
      letter.reference,
      'true',
    ])
    return { path: 'teejuht-tekstimoodulid.csv', text: formatCsv([COLUMNS, ...rows]) }
  },
}
