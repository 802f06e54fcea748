import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fieldsIn, holding, readPostings, writePostings } from './postings.ts'
import { weighTerms } from './weigh-terms.ts'

const FIELDS = ['title', 'text'] as const
const BOOSTS = [0.5, 2]
const terms = fc.array(fc.constantFrom('luba', 'märk', 'tee', 'прав', '§97'), { maxLength: 12 })
const collections = fc.array(fc.record({ title: terms, text: terms }), {
  minLength: 1,
  maxLength: 12,
})

describe('postings', () => {
  test('are read as they were written, to the twelfth that is kept of a weight', () => {
    fc.assert(
      fc.property(collections, (texts) => {
        const weighed = weighTerms(texts, FIELDS)
        const sorted = [...weighed.keys()].sort()
        const table = readPostings(
          writePostings(sorted, weighed, FIELDS.length),
          { termCount: sorted.length, documentCount: texts.length },
          BOOSTS,
        )
        for (const [number, term] of sorted.entries()) {
          const { documents = [], weights = [] } = weighed.get(term) ?? {}
          const from = table.first[number] ?? 0
          expect(holding(table, number)).toBe(documents.length)
          for (const [at, document] of documents.entries()) {
            const [title = 0, text = 0] = weights.slice(at * 2, at * 2 + 2)
            expect(table.documents[from + at]).toBe(document)
            expect(fieldsIn(table, number, document)).toBe((title > 0 ? 1 : 0) | (text > 0 ? 2 : 0))
            // The least weight that is kept is a 12th.
            expect(
              Math.abs((table.weights[from + at] ?? 0) - (title * 0.5 + text * 2)),
            ).toBeLessThanOrEqual((0.5 + 2) / 12)
          }
          expect(fieldsIn(table, number, texts.length)).toBe(0)
        }
      }),
    )
  })

  test('of a file that was cut are none, or all of them', () => {
    fc.assert(
      fc.property(collections, fc.nat(), (texts, cut) => {
        const weighed = weighTerms(texts, FIELDS)
        const sorted = [...weighed.keys()].sort()
        const whole = writePostings(sorted, weighed, FIELDS.length)
        const table = readPostings(
          whole.slice(0, cut % (whole.length + 1)),
          { termCount: sorted.length, documentCount: texts.length },
          BOOSTS,
        )
        const all = sorted.reduce(
          (sum, term) => sum + (weighed.get(term)?.documents.length ?? 0),
          0,
        )
        expect([0, all]).toContain(table.documents.length)
        expect(table.documents.length).toBe(table.first[sorted.length])
      }),
    )
  })
})
