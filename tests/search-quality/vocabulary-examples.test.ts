import { beforeAll, describe, expect, test } from 'vitest'
import { openOwnContent, type SearchedContent } from '../support/content-search.ts'

let guide: SearchedContent
beforeAll(() => {
  guide = openOwnContent()
}, 120_000)

const NEAR_THE_TOP = 3

describe('every entry of the vocabulary', () => {
  test('brings queries that find its answer', () => {
    const { search, vocabulary, content } = guide
    const groups = [...vocabulary.synonyms, ...vocabulary.everyday, ...vocabulary.modeWords]
    expect(groups.length).toBeGreaterThan(150)
    const missed = groups
      .flatMap(({ examples }) => examples)
      .filter(({ finds }) => content.answers.get(finds)?.verify.length === 0)
      .filter(({ lang, query, finds }) => {
        const { hits } = search.search(query, { lang, limit: NEAR_THE_TOP })
        return !hits.some(({ id }) => id === finds)
      })
    expect(missed).toEqual([])
  })

  test('names an answer that exists', () => {
    const { vocabulary, content } = guide
    const unknown = [...vocabulary.synonyms, ...vocabulary.everyday, ...vocabulary.modeWords]
      .flatMap(({ examples }) => examples)
      .filter(({ finds }) => !content.answers.has(finds))
    expect(unknown).toEqual([])
  })

  test('of other offices brings queries that are marked as not covered', () => {
    const { search, vocabulary } = guide
    const sure = vocabulary.outside
      .flatMap(({ examples }) => examples)
      .filter(({ lang, query }) => search.search(query, { lang }).confident)
    expect(sure).toEqual([])
  })
})

describe('situations', () => {
  test('are of answers that exist', () => {
    const { vocabulary, content } = guide
    expect(Object.keys(vocabulary.situations).filter((id) => !content.answers.has(id))).toEqual([])
  })
})
