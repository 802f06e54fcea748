import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareWords } from './compare-words.ts'

test('names what was left out and what was added', () => {
  expect(compareWords('Luba saab alati vahetada', 'Luba saab vahetada e-teeninduses.')).toEqual([
    { kind: 'same', text: 'Luba saab' },
    { kind: 'added', text: 'alati' },
    { kind: 'same', text: 'vahetada' },
    { kind: 'missing', text: 'e-teeninduses.' },
  ])
})

test.each([
  ['luba saab vahetada', 'Luba saab vahetada.'],
  ['Права можно  обменять', '«Права» можно обменять!'],
])('%j is heard as %j', (said, card) => {
  expect(compareWords(said, card)).toEqual([{ kind: 'same', text: card }])
})

test('every word of both texts is told once', () => {
  const words = fc.array(fc.constantFrom('luba', 'saab', 'Vahetada.', 'õ', '12', '–'))
  fc.assert(
    fc.property(words, words, (left, right) => {
      const parts = compareWords(left.join(' '), right.join(' '))
      const count = (...kinds: readonly string[]): number =>
        parts
          .filter(({ kind }) => kinds.includes(kind))
          .reduce((sum, { text }) => sum + text.split(' ').length, 0)
      expect(count('same', 'missing')).toBe(right.length)
      expect(count('same', 'added')).toBe(left.length)
    }),
  )
})
