import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanQuery, cleanWords } from './clean-words.ts'

const word = (kind: string): string => kind

test.each([
  [
    'Klient 38001085718 ütles, et summa on vale',
    ['personal-code'],
    'Klient [personal-code] ütles, et summa on vale',
  ],
  ['kirjuta mari@naide.ee', ['email'], 'kirjuta [email]'],
  ['Sammud on valed', [], 'Sammud on valed'],
])('%j', (text, found, masked) => {
  expect(cleanWords(text, word)).toEqual({ found, masked })
})

test('what is masked once has nothing more to mask', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('38001085718', 'mari@naide.ee', '123 ABC', 'ja', 'lõiv', '12,50')),
      (parts) => {
        const { masked } = cleanWords(parts.join(' '), word)
        expect(cleanWords(masked, word)).toEqual({ found: [], masked })
      },
    ),
  )
})

test('a query keeps its words and no long number', () => {
  expect(cleanQuery('juhiluba 38001085718 kood 95', word)).toBe('juhiluba [personal-code] kood 95')
  expect(cleanQuery('vin 12345678901234567', word)).not.toMatch(/\d{5}/)
})
