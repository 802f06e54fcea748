import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Analyzer } from '../analysis/analyze.ts'
import { createAnalyzer } from '../analysis/analyze.ts'
import { createEstonianLemmatizer } from '../analysis/estonian/lemmatizer.ts'
import { annotate, hasBeginning, hasTerm, withoutAnnotations } from './annotate.ts'
import { indexedWord } from './indexed-word.ts'

const bank = { nouns: [], verbs: [] }
const vocabulary = {
  bank,
  synonyms: [],
  everyday: [],
  modeWords: [],
  kindWords: [],
  outside: [],
  stopWords: { et: [], ru: [], en: [] },
  situations: {},
}
const russian: Analyzer = createAnalyzer('ru', vocabulary, createEstonianLemmatizer(bank), 'text')

describe('annotate', () => {
  test('puts the terms behind the word, before the full stop', () => {
    expect(annotate('Права, A2.', russian)).toBe('Права|правǁ|, A2|aǂ2ǁ|.')
  })

  test('any text reads as before, but for bars', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const plain = text.replaceAll('|', '¦')
        expect(withoutAnnotations(annotate(text, russian))).toBe(plain)
        expect(annotate(text, russian).split(/\s+/u)).toHaveLength(plain.split(/\s+/u).length)
      }),
    )
  })

  test('tells whether a term or a beginning stands in it', () => {
    const text = annotate('Водительские права на Sõidukit', russian)
    expect(hasTerm(text, indexedWord('прав'))).toBe(true)
    expect(hasTerm(text, indexedWord('пра'))).toBe(false)
    expect(hasBeginning(text, 'soid')).toBe(true)
    expect(hasBeginning(text, 'oiduk')).toBe(false)
  })
})

test.each([
  ['luba', 'lubaǁ'],
  ['a2', 'aǂ2ǁ'],
  ['kat:b', 'katǂbǁ'],
  ['§97', 'ǂ97ǁ'],
  ['~nr-mark', 'ǂnrǂmarkǁ'],
])('the term %s is indexed as %s', (term, word) => {
  expect(indexedWord(term)).toBe(word)
})
