import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bestOf } from './best-of.ts'

/** The same by sorting everything. */
function sorted(scores: Float32Array, most: number): number[] {
  return [...scores.keys()]
    .filter((place) => (scores[place] ?? 0) > 0)
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
    .slice(0, most)
}

test('picks what sorting everything would put first', () => {
  // Few different scores, so that there are many ties.
  const score = fc.oneof(fc.constantFrom(0, 0.25, 0.5, 1), fc.float({ noNaN: true }))
  fc.assert(
    fc.property(
      fc.array(score, { maxLength: 80 }),
      fc.integer({ min: 1, max: 20 }),
      (list, most) => {
        const scores = Float32Array.from(list)
        expect(bestOf(scores, most)).toEqual(sorted(scores, most))
      },
    ),
  )
})
