import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { KindHit } from '../../search/kinds/kind-hit.ts'
import type { SearchHit } from '../../search/query/search-result.ts'
import { otherAddress } from './addresses.ts'
import { isCovered, rowElementId, rowsOf } from './rows.ts'

function answer(id: string): SearchHit {
  return {
    id,
    lang: 'et',
    kind: 'answer',
    title: id,
    type: 'luba',
    modes: [],
    topic: 't',
    status: 'approved',
    reviewBy: '2027-01-01',
    score: 1,
    titleMatches: [],
  }
}

function other(id: string, after: number, some: Partial<KindHit> = {}): KindHit {
  return {
    id,
    kind: 'fee',
    lang: 'et',
    type: 'amount',
    title: id,
    says: [],
    modes: [],
    after,
    sure: false,
    ...some,
  }
}

describe('the rows of the palette', () => {
  test('each other hit stands after as many answers as its place says', () => {
    const rows = rowsOf({
      hits: ['a', 'b', 'c'].map(answer),
      others: [other('x', 0), other('y', 1), other('z', 9)],
    })
    expect(rows.map(({ hit }) => hit.id)).toEqual(['x', 'a', 'y', 'b', 'c', 'z'])
  })

  test('a fee under the answer that tells it says so', () => {
    const [, fee, contact] = rowsOf({
      hits: [answer('a')],
      others: [other('x', 1, { card: answer('a') }), other('y', 1, { card: answer('b') })],
    })
    expect([fee, contact]).toMatchObject([{ under: true }, { under: false }])
  })

  test('nothing is lost, answers keep their order, every row has its own element', () => {
    const places = fc.array(fc.nat(8))
    fc.assert(
      fc.property(fc.nat(8), places, (count, after) => {
        const hits = Array.from({ length: count }, (_, at) => answer(`a${String(at)}`))
        const others = after.map((place, at) => other(`o${String(at)}`, place))
        const rows = rowsOf({ hits, others })
        expect(rows.length).toBe(hits.length + others.length)
        expect(rows.filter(({ kind }) => kind === 'answer').map(({ hit }) => hit)).toEqual(hits)
        expect(new Set(rows.map(rowElementId)).size).toBe(rows.length)
      }),
    )
  })
})

test('what was asked for by name covers a query that no answer does', () => {
  expect(isCovered({ confident: false, others: [other('x', 0)] })).toBe(false)
  expect(isCovered({ confident: false, others: [other('x', 0, { sure: true })] })).toBe(true)
})

describe('what a hit opens', () => {
  const card = answer('juhiluba')
  test.each<[string, Partial<KindHit>, string]>([
    ['a fee', { card, section: 'fees' }, '/vastused/juhiluba/#fees'],
    ['a letter', { kind: 'letter', card, section: 'letter' }, '/vastused/juhiluba/#kiri'],
    [
      'a Russian letter',
      { kind: 'letter', card: { ...card, lang: 'ru' }, section: 'letter' },
      '/vastused/juhiluba/?keel=ru#kiri',
    ],
    ['a guide', { kind: 'guide', address: '/juhised/x/' }, '/juhised/x/'],
    ['a term', { kind: 'term', card, address: '/sonastik/#x' }, '/sonastik/#x'],
  ])('%s', (_, some, address) => {
    expect(otherAddress(other('x', 0, some))).toBe(address)
  })
})
