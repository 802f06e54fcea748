import { beforeAll, expect, test } from 'vitest'
import { createAnalyzer } from '../../src/search/analysis/analyze.ts'
import { createEstonianLemmatizer } from '../../src/search/analysis/estonian/lemmatizer.ts'
import { openOwnContent } from '../../tests/support/content-search.ts'
import { createElsewhereFinder } from './said-elsewhere.ts'

let find: (query: string) => string[]

beforeAll(() => {
  const { vocabulary } = openOwnContent()
  const analyzer = createAnalyzer(
    'et',
    vocabulary,
    createEstonianLemmatizer(vocabulary.bank),
    'query',
  )
  find = createElsewhereFinder(
    [
      { id: 'vahetamine', words: 'Kus mu uued load on?' },
      { id: 'kadunud', words: 'Load on kadunud' },
      { id: 'laev', words: 'Laevapass' },
    ],
    analyzer,
  )
}, 120_000)

test('a query is a topic’s when a wording of that holds all its words, in any form', () => {
  expect(find('Kus mu load on?')).toEqual(['kadunud', 'vahetamine'])
  expect(find('kadunud lubadega')).toEqual(['kadunud'])
})

test('a word more, or a part of a compound, is not said there', () => {
  expect(find('Kus mu soome load on?')).toEqual([])
  expect(find('pass')).toEqual([])
})

test('a query without a word of meaning is nobody’s', () => {
  expect(find('kas see on')).toEqual([])
})
