import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildLunrIndex, weighTerms } from './lunr-index.ts'
import { readPostings, writePostings } from './postings.ts'

const FIELDS = ['title', 'text'] as const
// Half a step of the weights' scale.
const ROUNDING = 0.5 / 12

const documents = fc.array(
  fc.record({
    title: fc.array(fc.constantFrom('luba', 'märk', 'права', 'boat', 'õnn'), { maxLength: 4 }),
    text: fc.array(fc.constantFrom('luba', 'märk', 'права', 'boat', 'tee'), { maxLength: 12 }),
  }),
  { minLength: 1, maxLength: 6 },
)

describe('postings', () => {
  test('keep what lunr weighed, to a rounding', () => {
    fc.assert(
      fc.property(documents, (texts) => {
        const weighed = weighTerms(texts, FIELDS)
        const terms = [...new Set(weighed.map(({ term }) => term))].sort()
        const postings = readPostings(
          writePostings(terms, weighed, FIELDS.length),
          terms.length,
          FIELDS.length,
        )
        for (const { term, document, field, weight } of weighed) {
          const posting = postings[terms.indexOf(term)]
          const at = posting?.documents.indexOf(document) ?? -1
          const kept = posting?.weights[at * FIELDS.length + field] ?? 0
          // A weight never falls to nothing, which would say that the term is not there.
          expect(kept).toBeGreaterThan(0)
          expect(Math.abs(kept - weight)).toBeLessThanOrEqual(Math.max(ROUNDING, 1 / 12) + 1e-6)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('find in a field the documents that lunr finds', () => {
    fc.assert(
      fc.property(documents, fc.constantFrom('luba', 'права', 'õnn'), (texts, term) => {
        const ofLunr = buildLunrIndex(texts, ['title'])
          .query((query) => {
            query.term(term, {})
          })
          .map(({ ref }) => Number(ref))
        const ours = weighTerms(texts, ['title'])
          .filter((weighed) => weighed.term === term)
          .map(({ document }) => document)
        expect(ours.sort()).toEqual(ofLunr.sort())
      }),
      { numRuns: 60 },
    )
  })
})
