import { placeInGuide } from '../domain/guide.ts'
import { findingAt } from '../knowledge-base/finding.ts'
import { nearest } from '../support/nearest.ts'
import type { Check } from './check.ts'

const id = 'guide-unknown-answer'

/** An outcome must rest on an answer that exists: the agent opens it to read on and to send its letter. */
export const guideUnknownAnswer: Check = {
  id,
  run: (content) =>
    [...content.guides.values()].flatMap((guide) =>
      [...guide.outcomes.values()]
        .filter(({ answer }) => !content.answers.has(answer))
        .map(({ name, answer }) => {
          const similar = nearest(answer, content.answers.keys())
          return findingAt(
            id,
            placeInGuide(guide, `outcomes.${name}.answer`),
            `Tulemus „${name}“ viitab vastusele „${answer}“, mida ei ole. ${similar ? `Kas pidasid silmas „${similar}“?` : 'Paranda nimi või loo vastus.'}`,
          )
        }),
    ),
}
