import { expect, test } from 'vitest'
import { readExcerpt } from './excerpt.ts'
import { mergePages } from './merge-pages.ts'

const page = (id: string, score: number, ...words: number[]) => ({ id, score, words })

test('a word counts once a page, by its best term; words found are told together', () => {
  const found = [
    { quality: 1, pages: [page('a', 1, 4)] },
    { quality: 0.5, pages: [page('a', 4, 2), page('b', 1, 7)] },
  ]
  expect(mergePages([{ found }])).toEqual([
    { id: 'a', covered: 1, score: 2, words: [2, 4] },
    { id: 'b', covered: 1, score: 0.5, words: [7] },
  ])
})

test('pages with all words alone answer two words; of three, one may be missing', () => {
  const has = (...ids: string[]) => ({
    found: [{ quality: 1, pages: ids.map((id) => page(id, 1)) }],
  })
  const ids = (...words: ReturnType<typeof has>[]) => mergePages(words).map(({ id }) => id)
  expect(ids(has('a', 'b'), has('b', 'c'))).toEqual(['b'])
  expect(ids(has('a', 'b'), has('a', 'b'), has('b', 'c'))).toEqual(['b', 'a'])
  expect(ids(has('a'), { found: [] })).toEqual(['a'])
})

test('an excerpt is cut round most of the words found and reads as written', () => {
  const filler = Array.from({ length: 60 }, (_, at) => `sõna${String(at)}|sõnaǁ|`)
  const content = [...filler, '(juhiloa|juhilubaǁ-lubaǁ|)', 'lõpp.'].join(' ')
  const pieces = readExcerpt(content, [60])
  expect(pieces.filter(({ found }) => found)).toEqual([{ text: 'juhiloa', found: true }])
  const text = pieces.map((piece) => piece.text).join('')
  expect(text).toMatch(/^… sõna32 .* \(juhiloa\) lõpp\. $/u)
})
