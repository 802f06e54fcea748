import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { phrasesOfTerms, readPhrases, writePhrases, type Phrase } from './phrases.ts'

const TERMS = 9
const word = fc.uniqueArray(fc.nat(TERMS - 1), { minLength: 1, maxLength: 3 })
const phrase: fc.Arbitrary<Phrase> = fc.record({
  kind: fc.constantFrom('title', 'question', 'keyword', 'situation'),
  words: fc.array(word, { maxLength: 5 }),
})

describe('the phrases of a term', () => {
  test('are those that hold it, as a word or as a synonym of one', () => {
    fc.assert(
      fc.property(fc.array(fc.array(phrase, { maxLength: 4 }), { maxLength: 4 }), (documents) => {
        const table = readPhrases(writePhrases(documents), documents.length)
        const { first, phrases } = phrasesOfTerms(table, TERMS)
        for (let term = 0; term < TERMS; term++) {
          const holding = documents
            .flat()
            .flatMap(({ words }, at) => (words.flat().includes(term) ? [at] : []))
          expect([...new Set(phrases.subarray(first[term], first[term + 1]))]).toEqual(holding)
        }
      }),
    )
  })
})
