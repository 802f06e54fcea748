import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editDistance } from './edit-distance.ts'

/** The definition, without a limit. */
function plainDistance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length
  const [x, y] = [a.slice(0, -1), b.slice(0, -1)]
  const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)
  return Math.min(
    plainDistance(x, b) + 1,
    plainDistance(a, y) + 1,
    plainDistance(x, y) + (a.at(-1) === b.at(-1) ? 0 : 1),
    swapped ? plainDistance(a.slice(0, -2), b.slice(0, -2)) + 1 : Infinity,
  )
}

describe('editDistance', () => {
  test.each([
    ['juhiluba', 'juhliuba', 1],
    ['juhiluba', 'juhiluba', 0],
    ['права', 'правы', 1],
    ['luba', 'auto', 3],
  ])('from %s to %s is %i', (a, b, edits) => {
    expect(editDistance(a, b, 2)).toBe(edits)
  })

  test('is what its definition says, up to the limit', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'õ', 'ж'), maxLength: 6 })
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(plainDistance(a, b), limit + 1))
      }),
    )
  })

  test('of a word longer than any word is beyond the limit', () => {
    expect(editDistance('a'.repeat(65), 'a'.repeat(65), 2)).toBe(3)
  })
})
