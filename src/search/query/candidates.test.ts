import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SearchDocument } from '../document.ts'
import { buildIndex } from '../index/build-index.ts'
import { parseVocabulary } from '../parse-vocabulary.ts'
import { RANKING } from './constants.ts'
import { openSearch } from './open-search.ts'

const { vocabulary } = parseVocabulary({
  paradigms: undefined,
  synonyms: { synonyms: [] },
  modes: { modes: [] },
  outside: { outside: [] },
  stopWords: { et: [], ru: [], en: [] },
})

const word = fc.constantFrom('ship', 'boat', 'plane', 'licence', 'lost', 'renew', 'fee', 'exam')
const wording = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '))
const texts = fc.record({
  title: wording,
  questions: fc.array(wording, { maxLength: 4 }),
  keywords: fc.array(word, { maxLength: 2 }),
  say: wording,
})

function documentOf(
  text: typeof texts extends fc.Arbitrary<infer T> ? T : never,
  at: number,
): SearchDocument {
  const { title, questions, keywords, say } = text
  return {
    id: `topic-${String(at)}`,
    lang: 'en',
    title,
    questions,
    keywords,
    sections: { say, letter: '' },
    type: 'luba',
    modes: ['maantee'],
    topic: 'juhiload',
    status: 'approved',
    reviewBy: '2027-01-01',
  }
}

const collection = fc
  .array(texts, { minLength: 2, maxLength: 30 })
  .map((list) => list.map(documentOf))

/** Ids and scores of all hits when so many candidates have their phrases compared. */
function hits(documents: readonly SearchDocument[], query: string, candidates: number) {
  const files = buildIndex(documents, vocabulary)
  const search = openSearch(files, vocabulary, { ...RANKING, candidates })
  return search.search(query, { limit: 100 }).hits.map(({ id, score }) => ({ id, score }))
}

describe('comparing the phrases of the best candidates only', () => {
  test('finds the same as comparing all, while the candidates are as many as the documents', () => {
    fc.assert(
      fc.property(collection, wording, (documents, query) => {
        const all = hits(documents, query, Infinity)
        expect(hits(documents, query, documents.length)).toEqual(all)
        expect(hits(documents, query, RANKING.candidates)).toEqual(all)
      }),
      { numRuns: 30 },
    )
  })

  test('leaves hits out, but changes neither their scores nor their order', () => {
    fc.assert(
      fc.property(
        collection,
        wording,
        fc.integer({ min: 1, max: 10 }),
        (documents, query, most) => {
          const all = hits(documents, query, Infinity)
          const some = hits(documents, query, most)
          const ids = new Set(some.map(({ id }) => id))
          expect(some).toHaveLength(Math.min(most, all.length))
          expect(some).toEqual(all.filter(({ id }) => ids.has(id)))
        },
      ),
      { numRuns: 30 },
    )
  })

  test('leaves out nothing that fits better by words and shape than what stays', () => {
    const none = Object.fromEntries(Object.keys(RANKING.evidence).map((kind) => [kind, 0]))
    const { words, toldWords, coverage, ownCoverage, shape } = RANKING.evidence
    const evidence = {
      ...RANKING.evidence,
      ...none,
      words,
      toldWords,
      coverage,
      ownCoverage,
      shape,
    }
    fc.assert(
      fc.property(
        collection,
        wording,
        fc.integer({ min: 1, max: 10 }),
        (documents, query, most) => {
          const constants = { ...RANKING, evidence, candidates: Infinity }
          const search = openSearch(buildIndex(documents, vocabulary), vocabulary, constants)
          const fits = new Map(
            search.search(query, { limit: 100 }).hits.map(({ id, score }) => [id, score]),
          )
          const stay = new Set(hits(documents, query, most).map(({ id }) => id))
          const worst = Math.min(...[...stay].map((id) => fits.get(id) ?? 0))
          const out = [...fits].filter(([id]) => !stay.has(id)).map(([, score]) => score)
          // Candidates are picked by numbers of single precision.
          expect(Math.max(0, ...out)).toBeLessThanOrEqual(worst + 1e-5)
        },
      ),
      { numRuns: 30 },
    )
  })
})
