import { visit } from 'unist-util-visit'
import type { Answer } from '../domain/answer.ts'
import { placeInGuide } from '../domain/guide.ts'
import type { Place } from '../domain/place.ts'
import { SUPERVISOR_BLOCK } from '../knowledge-base/block-directives.ts'
import { findingAt } from '../knowledge-base/finding.ts'
import { isBlockDirective } from '../knowledge-base/markdown.ts'
import type { Check } from './check.ts'

const id = 'missing-restriction'

/**
 * What only supervisors may see says by whom, on what basis and until when it is
 * restricted: an answer or guide for supervisors, and an answer with a supervisors' block.
 *
 * Access to public information may be restricted only on a basis in law and for a term
 * (AvTS §§ 35, 40, 41); a restriction that nobody can account for must be lifted.
 */
export const missingRestriction: Check = {
  id,
  lookedAtAlone: true,
  run: (content) => [
    ...[...content.answers.values()].flatMap((answer) => {
      const found = answer.restriction ? undefined : restrictedPart(answer)
      return found ? [findingAt(id, found.place, messageFor(found.what))] : []
    }),
    ...[...content.guides.values()]
      .filter(({ audience, restriction }) => audience === 'supervisors' && !restriction)
      .map((guide) => findingAt(id, placeInGuide(guide, 'audience'), messageFor('Juhis on'))),
  ],
}

function restrictedPart(answer: Answer): { what: string; place: Place } | undefined {
  const place = answer.fieldPlaces.get('audience') ?? { file: answer.file, line: 1, column: 1 }
  if (answer.audience === 'supervisors') return { what: 'Vastus on', place }
  const block = supervisorBlockOf(answer)
  return block && { what: `Plokk „:::${SUPERVISOR_BLOCK}“ on`, place: block }
}

function supervisorBlockOf(answer: Answer): Place | undefined {
  let place: Place | undefined
  for (const text of [answer, ...answer.translations.values()])
    for (const section of text.sections.values())
      visit(section.tree, (node) => {
        if (place || !isBlockDirective(node) || node.name !== SUPERVISOR_BLOCK) return
        place = { file: text.file, line: node.position?.start.line ?? 1, column: 1 }
      })
  return place
}

function messageFor(what: string): string {
  return `${what} ainult juhendajale, aga päises ei ole piirangu andmeid. Lisa väli „restriction“: holder (teabevaldaja), basis (alus, nt „AvTS § 35 lg 1 p 9“), made ja ends (kuupäevad). Kui piirangut ei ole, tee see kõigile nähtavaks.`
}
