import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  compareSheets,
  formatSheet,
  parseSheet,
  RATINGS_OF_SHEET,
  type QualitySheet,
} from './quality-sheet.ts'

const sheet = (...ratings: [string, (typeof RATINGS_OF_SHEET)[number]][]): QualitySheet => ({
  reference: 'alfa.et.1a2b3c4d',
  kind: 'call',
  ratings: new Map(ratings),
})

test('any sheet survives being pasted', () => {
  const arbitrary = fc.record({
    reference: fc.constant('alfa.et.1a2b3c4d'),
    kind: fc.constantFrom('call' as const, 'letter' as const),
    ratings: fc.uniqueArray(fc.nat(20), { maxLength: 12 }).chain((keys) =>
      fc
        .array(fc.constantFrom(...RATINGS_OF_SHEET), {
          minLength: keys.length,
          maxLength: keys.length,
        })
        .map(
          (values) =>
            new Map(keys.map((key, at) => [`fees-${String(key)}`, values[at] ?? 'yes'] as const)),
        ),
    ),
  })
  fc.assert(
    fc.property(arbitrary, (filled) => {
      expect(parseSheet(formatSheet(filled))).toEqual(filled)
      expect(parseSheet(`\n ${formatSheet(filled).replaceAll('\n', ' \r\n\n')} \n`)).toEqual(filled)
      expect(compareSheets(filled, filled)).toEqual({
        agreed: filled.ratings.size,
        total: filled.ratings.size,
        differing: [],
      })
    }),
  )
})

test('counts what both rated and names where they differ', () => {
  const left = sheet(['ask-first-1', 'yes'], ['say', 'no'], ['fees-1', 'yes'])
  const right = sheet(['say', 'yes'], ['ask-first-1', 'yes'], ['hand-over-1', 'no'])
  expect(compareSheets(left, right)).toEqual({ agreed: 1, total: 2, differing: ['say'] })
})

test('sheets of other words or another kind are not compared', () => {
  expect(compareSheets(sheet(), { ...sheet(), reference: 'alfa.et.ffffffff' })).toBeUndefined()
  expect(compareSheets(sheet(), { ...sheet(), kind: 'letter' })).toBeUndefined()
})

test.each(['', 'tere', 'teejuht-kvaliteet 2 alfa.et.1a2b3c4d kõne'])('%j is no sheet', (text) => {
  expect(parseSheet(text)).toBeUndefined()
})
