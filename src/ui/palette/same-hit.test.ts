import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SearchHit } from '../../search/query/search-result.ts'
import { isSameHit } from './same-hit.ts'

const hit: SearchHit = {
  id: 'luba',
  lang: 'et',
  kind: 'answer',
  title: 'Luba',
  type: 'luba',
  modes: ['maantee'],
  topic: 'load',
  status: 'approved',
  reviewBy: '2027-01-01',
  score: 1,
  titleMatches: [{ start: 0, end: 4 }],
}

describe('a row looks', () => {
  test('the same when only its score has changed', () => {
    expect(isSameHit(hit, { ...structuredClone(hit), score: 2 })).toBe(true)
  })

  test.each([
    { title: 'Load' },
    { lang: 'ru' },
    { status: 'draft' },
    { reviewBy: '2028-01-01' },
    { modes: ['maantee', 'meri'] },
    { modes: [] },
    { titleMatches: [{ start: 0, end: 3 }] },
    { titleMatches: [] },
    { address: '/juhised/luba/' },
  ])('other with %j', (change) => {
    expect(isSameHit(hit, { ...hit, ...change })).toBe(false)
    expect(isSameHit({ ...hit, ...change }, hit)).toBe(false)
  })
})

test('what came through a message is the same, whatever it holds', () => {
  fc.assert(
    fc.property(fc.object(), (value) => {
      expect(isSameHit(value, structuredClone(value))).toBe(true)
    }),
  )
})
