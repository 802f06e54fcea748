import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryGuide } from '../../tests/support/arbitrary-guide.ts'
import { back, choose, follow, formatFragment, parseFragment, START, walkOf } from './walk.ts'

const guide = {
  start: 'kaart',
  steps: new Map([
    ['kaart', { options: [{ next: 'elukoht' }, { next: 'vahetus' }] }],
    ['elukoht', { options: [{ next: 'vahetus' }, { next: 'puudub' }] }],
  ]),
  outcomes: new Set(['vahetus']),
}

const numbers = fc.array(fc.integer({ min: 1, max: 99 }), { maxLength: 12 })

describe('follow', () => {
  test.each([
    [[], { kind: 'step', name: 'kaart' }, 0],
    [[1], { kind: 'step', name: 'elukoht' }, 1],
    [[2], { kind: 'outcome', name: 'vahetus' }, 1],
    [[1, 1], { kind: 'outcome', name: 'vahetus' }, 2],
    [[1, 2], { kind: 'nowhere', name: 'puudub' }, 2],
    // An old address: the option is gone, or the outcome came earlier.
    [[1, 3], { kind: 'step', name: 'elukoht' }, 1],
    [[2, 1, 1], { kind: 'outcome', name: 'vahetus' }, 1],
  ])('%j leads to %j', (walk, at, length) => {
    const followed = follow(guide, walk)
    expect(followed.at).toEqual(at)
    expect(followed.choices).toHaveLength(length)
  })

  test('takes any numbers in any guide and keeps a beginning of them', () => {
    fc.assert(
      fc.property(arbitraryGuide, numbers, (any, walk) => {
        const kept = walkOf(follow(any, walk))
        expect(walk.slice(0, kept.length)).toEqual(kept)
        expect(follow(any, kept).at).toEqual(follow(any, walk).at)
      }),
    )
  })
})

describe('choose and back', () => {
  test('back takes back what choose has added', () => {
    fc.assert(
      fc.property(arbitraryGuide, numbers, fc.integer({ min: 1, max: 9 }), (any, walk, number) => {
        const before = walkOf(follow(any, walk))
        const after = choose(any, before, number)
        if (after.length > before.length) expect(back(after)).toEqual(before)
        else expect(after).toEqual(before)
      }),
    )
  })

  test('an option that is not there changes nothing', () => {
    expect(choose(guide, [1], 9)).toEqual([1])
    expect(choose(guide, [2], 1)).toEqual([2])
    expect(back(START)).toEqual(START)
  })
})

describe('the fragment', () => {
  test.each([
    ['', []],
    ['#', []],
    ['#1.2.1', [1, 2, 1]],
    ['2', [2]],
    ['#0', undefined],
    ['#1..2', undefined],
    ['#1.2.', undefined],
    ['#sisu', undefined],
    ['#samm-kaart', undefined],
    ['#1e3', undefined],
    [`#${'1.'.repeat(5_000)}1`, undefined],
  ])('%j reads %j', (fragment, walk) => {
    expect(parseFragment(fragment)).toEqual(walk)
  })

  test('a walk written is read again', () => {
    fc.assert(
      fc.property(numbers, (walk) => {
        expect(parseFragment(formatFragment(walk))).toEqual(walk)
      }),
    )
  })

  test('any text is read without a fault', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const walk = parseFragment(text)
        if (walk) expect(parseFragment(formatFragment(walk))).toEqual(walk)
      }),
    )
  })
})
