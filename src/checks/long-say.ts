import { findingAt } from '../knowledge-base/finding.ts'
import { wordsOf } from '../knowledge-base/digest.ts'
import { textsOf, type Check } from './check.ts'

const id = 'long-say'

/** What can be said in one breath and heard over a bad line. */
const MAX_WORDS = 30

/** „Ütle“ holds at most 30 words: a caller does not remember more. */
export const longSay: Check = {
  id,
  lookedAtAlone: true,
  run: (content) =>
    textsOf(content).flatMap(({ text }) => {
      const say = text.sections.get('say')
      if (!say) return []
      const count = wordsOf(say)
        .split(' ')
        .filter((word) => /[\p{L}\p{N}]/u.test(word)).length
      return count > MAX_WORDS
        ? [
            findingAt(
              id,
              say.place,
              `„Ütle“ on ${String(count)} sõna, lubatud on kuni ${String(MAX_WORDS)}. Jäta telefoni jaoks ainult otsustav, muu vii sammudesse.`,
              'warning',
            ),
          ]
        : []
    }),
}
