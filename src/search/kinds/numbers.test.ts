import { describe, expect, test } from 'vitest'
import { tokenize } from '../analysis/tokenize.ts'
import type { Token } from '../analysis/analyze.ts'
import { bareNumber, isNumberOf, numberIn } from './numbers.ts'

function read(query: string, named: readonly string[] = []) {
  const tokens = tokenize(query).map((word): Token => ({
    ...word,
    terms: [],
    shared: [],
    stop: false,
    outside: false,
  }))
  return [
    {
      tokens,
      named: tokens.map(({ text }) => new Set(named.includes(text) ? (['contact'] as const) : [])),
    },
  ]
}

describe('a number in a query', () => {
  test.each([
    ['620 1200', '6201200'],
    ['6201200', '6201200'],
    ['+372 620 1200', '6201200'],
    ['00372 6201200', '6201200'],
    ['112', '112'],
    ['EE89 1010 2200 3479 6011', 'EE891010220034796011'],
    ['95', undefined],
    ['kood 95', undefined],
    ['620 1200 kes see on', undefined],
    ['', undefined],
  ])('%j is %j', (query, number) => {
    expect(numberIn(read(query))).toBe(number)
  })

  test('may stand beside a word that names its kind', () => {
    expect(numberIn(read('telefon 620 1200', ['telefon']))).toBe('6201200')
  })
})

test.each([
  ['6201200', true],
  ['6201', true],
  ['3726201', true],
  ['620', false],
  ['1200', false],
])('%s is 620 1200 or its beginning: %s', (number, is) => {
  expect(isNumberOf(number, [bareNumber('620 1200')])).toBe(is)
})
