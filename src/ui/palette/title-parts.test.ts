import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { titleParts } from './title-parts.ts'

const range = fc.record({ start: fc.nat(30), end: fc.nat(30) })

describe('titleParts', () => {
  test('marks what matched and leaves the rest', () => {
    const parts = titleParts('Kadunud juhiluba', [{ start: 8, end: 16 }])
    expect(parts.map(({ text, marked }) => [text, marked])).toEqual([
      ['Kadunud ', false],
      ['juhiluba', true],
    ])
  })

  test('takes ranges in any order, overlapping', () => {
    const parts = titleParts('abcdef', [
      { start: 3, end: 5 },
      { start: 0, end: 4 },
    ])
    expect(parts.map(({ text, marked }) => `${marked ? '+' : '-'}${text}`)).toEqual([
      '+abcd',
      '+e',
      '-f',
    ])
  })

  test('loses and repeats nothing of any title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(range), (title, matches) => {
        const parts = titleParts(title, matches)
        expect(parts.map(({ text }) => text).join('')).toBe(title)
        expect(new Set(parts.map(({ start }) => start)).size).toBe(parts.length)
      }),
    )
  })
})
