import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tokenize, tokenizeAny } from './tokenize.ts'

const letters = fc.constantFrom(...'aõšzž яёйа  1A’§-'.split(''))

test('plain text is split as any other text is', () => {
  fc.assert(
    fc.property(fc.string({ unit: letters }), (text) => {
      expect(tokenize(text)).toEqual(tokenizeAny(text))
    }),
  )
})

test.each([
  ['', []],
  [' kadunud  juhiluba ', ['kadunud', 'juhiluba']],
  ['права', ['права']],
])('%j is %j', (text, words) => {
  expect(tokenize(text).map((word) => word.text)).toEqual(words)
  for (const { text: word, start, end } of tokenize(text)) expect(text.slice(start, end)).toBe(word)
})
