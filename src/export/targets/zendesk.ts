import { toHtml } from '../../letters/to-html.ts'
import type { ExportTarget } from '../export-letter.ts'
import { clientNameAs, withVariables } from '../fill-gaps.ts'
import { nameLetters } from '../name-letter.ts'

/**
 * Macros of Zendesk Support: a list of bodies, each for one call of `POST /api/v2/macros`.
 * A macro writes a rich comment; `::` in a title makes a folder in the agents' menu.
 * Source: https://developer.zendesk.com/api-reference/ticketing/business-rules/macros/ and
 * https://developer.zendesk.com/documentation/ticketing/reference-guides/actions-reference/,
 * placeholders: https://support.zendesk.com/hc/en-us/articles/4408886858138
 */
export const zendesk: ExportTarget = {
  instruction:
    'Zendesk: iga kirje failis teejuht-macros.json on ühe päringu keha: POST /api/v2/macros.',
  build(letters) {
    const names = nameLetters(letters)
    const bodies = letters.map((letter) => ({
      macro: {
        title: `Teejuht::${names.get(letter) ?? letter.title}`,
        description: [letter.reference, ...letter.keywords].join(', '),
        active: true,
        actions: [
          {
            field: 'comment_value_html',
            value: toHtml(withVariables(letter, clientNameAs('{{ticket.requester.name}}'))),
          },
        ],
      },
    }))
    return { path: 'teejuht-macros.json', text: `${JSON.stringify(bodies, null, 2)}\n` }
  },
}
