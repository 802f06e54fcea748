import type { Nodes } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Section } from '../domain/answer.ts'
import type { Finding } from '../domain/finding.ts'
import { findingAt } from '../knowledge-base/finding.ts'
import { textsOf, type Check } from './check.ts'

const id = 'forbidden-markup'

/**
 * Only paragraphs, lists, tables, links and emphasis may stand in an answer.
 *
 * HTML could carry script into the guide, a picture from elsewhere would tell a stranger
 * who reads it, and neither survives in a letter.
 */
export const forbiddenMarkup: Check = {
  id,
  lookedAtAlone: true,
  run: (content) =>
    textsOf(content).flatMap(({ text }) => [...text.sections.values()].flatMap(findForbidden)),
}

const REASONS: { readonly [type in Nodes['type']]?: string } = {
  html: 'HTML ja skriptid ei ole lubatud. Kirjuta sama Markdowniga: lõigud, loendid, tabelid, lingid, rõhutus.',
  image: 'Pildid ei ole lubatud. Kirjelda sõnadega või lisa link ametlikule lehele.',
  imageReference: 'Pildid ei ole lubatud. Kirjelda sõnadega või lisa link ametlikule lehele.',
  code: 'Koodiplokk ei ole lubatud (ka neli tühikut rea alguses teeb selle). Eemalda taane või märgid.',
  footnoteDefinition: 'Allmärkused ei ole lubatud. Kirjuta mõte teksti sisse.',
  heading: 'Jaotise sees ei ole alapealkirju. Kasuta paksu kirja: **Büroos**.',
}

function findForbidden(section: Section): Finding[] {
  const findings: Finding[] = []
  visit(section.tree, (node) => {
    const reason = REASONS[node.type]
    if (!reason) return
    const place = {
      file: section.place.file,
      line: node.position?.start.line ?? 1,
      column: node.position?.start.column ?? 1,
    }
    findings.push(findingAt(id, place, reason))
  })
  return findings
}
