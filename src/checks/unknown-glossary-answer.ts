import { findingAt } from '../knowledge-base/finding.ts'
import { nearest } from '../support/nearest.ts'
import type { Check } from './check.ts'

const id = 'unknown-glossary-answer'

/** A term must lead to an answer that exists: else the reader of the glossary meets a dead end. */
export const unknownGlossaryAnswer: Check = {
  id,
  run: (content) =>
    content.glossary
      .filter(({ answer }) => !content.answers.has(answer))
      .map(({ et, answer, place }) => {
        const similar = nearest(answer, content.answers.keys())
        return findingAt(
          id,
          place,
          `Mõiste „${et}“ viitab vastusele „${answer}“, mida ei ole. ${similar ? `Kas pidasid silmas „${similar}“?` : 'Paranda nimi.'}`,
        )
      }),
}
