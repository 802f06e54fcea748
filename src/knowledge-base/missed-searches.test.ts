import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LANGUAGES } from '../domain/language.ts'
import {
  formatMissedSearches,
  MISSED_SEARCHES_FILE,
  parseMissedSearches,
} from './missed-searches.ts'

const parse = (text: string) => parseMissedSearches({ path: MISSED_SEARCHES_FILE, text })

// What the signals leave of a query: words, one space between them.
const query = fc
  .array(
    fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
      .map((text) => text.replaceAll(/[\s#]/gu, 'x')),
    { minLength: 1, maxLength: 5 },
  )
  .map((words) => words.join(' '))

test('what was written is read back, whatever was sought', () => {
  const search = fc.record({
    language: fc.constantFrom(...LANGUAGES),
    words: query,
    times: fc.integer({ min: 1, max: 100_000 }),
    nearest: fc.constantFrom(undefined, 'juhiluba-kadunud'),
  })
  fc.assert(
    fc.property(fc.array(search, { maxLength: 5 }), (searches) => {
      const { value, findings } = parse(formatMissedSearches(searches))
      expect(findings).toEqual([])
      expect(value).toMatchObject(searches)
      expect(value).toHaveLength(searches.length)
    }),
  )
})

test.each(['', 'kuldkala', '0\tet\tkuldkala', '1.5\tet\tkuldkala', '3\tsv\tkuldkala', '3\tet\t '])(
  'a line that says „%s“ is told with its place, and the others are kept',
  (line) => {
    const { value, findings } = parse(`# otsingud\n4\tet\tkuldkala tasu\n${line}\n`)
    expect(value).toMatchObject([{ words: 'kuldkala tasu', times: 4, place: { line: 2 } }])
    expect(findings.map(({ place }) => place.line)).toEqual(line === '' ? [] : [3])
  },
)
