import { findingAt } from '../knowledge-base/finding.ts'
import { nearest } from '../support/nearest.ts'
import type { Check } from './check.ts'

const id = 'unknown-golden-answer'

/** A golden call must name answers that exist: else search is measured against nothing. */
export const unknownGoldenAnswer: Check = {
  id,
  run: (content) =>
    content.goldenCalls.flatMap((call) =>
      call.answerIds
        .filter((answerId) => !content.answers.has(answerId))
        .map((answerId) => {
          const similar = nearest(answerId, content.answers.keys())
          return findingAt(
            id,
            call.place,
            `Vastust „${answerId}“ ei ole. ${similar ? `Kas pidasid silmas „${similar}“?` : 'Paranda nimi või eemalda rida.'}`,
          )
        }),
    ),
}
