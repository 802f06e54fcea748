import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { openOwnContent, type SearchedContent } from '../support/content-search.ts'

let guide: SearchedContent
beforeAll(() => {
  guide = openOwnContent()
}, 120_000)

const found = (query: string): string[] =>
  guide.search.search(query, { lang: 'et', limit: 10 }).hits.map(({ id }) => id)

describe('a query that nobody should type', () => {
  test.each([
    ['nothing', ''],
    ['spaces', ' \t\n\r '],
    ['punctuation', '?!.,;:-–—()[]{}<>/\\|@#$%^&*_+=~`"„“’'],
    ['emoji', '🚗💥🛥️👩🏽‍✈️🇪🇪'],
    ['zero-width characters alone', '\u200b\u200c\u200d\u2060\ufeff'],
    ['control characters', '\u0000\u0001\u0008\u001b[31m\u007f\u009f'],
    ['halves of surrogate pairs', '\ud83d \udc00 \ud83d'],
    ['combining marks alone', '\u0301\u0308\u0303'],
  ])('of %s finds nothing and is not confident', (_, query) => {
    const result = guide.search.search(query)
    expect(result.confident).toBe(false)
    expect(result.hits).toEqual([])
  })

  test.each([
    ['lunr’s own syntax', 'title:juhiluba^9 +kadunud~1 -kaotasin*', 'juhiluba-kadunud'],
    ['zero-width characters inside', 'juhi\u200bluba ka\u00addu\u2060nud', 'juhiluba-kadunud'],
    ['control characters between', 'juhiluba\u0000kadunud\u001b', 'juhiluba-kadunud'],
    ['emoji beside words', '🚗🚗 juhiluba 😭 kadunud 💥', 'juhiluba-kadunud'],
    ['direction marks', '\u202ejuhiluba\u202c \u2067kadunud\u2069', 'juhiluba-kadunud'],
    ['shouting and exclamation', 'JUHILUBA KADUNUD!!!', 'juhiluba-kadunud'],
    ['markup', '<script>alert("juhiluba")</script> kadunud', 'juhiluba-kadunud'],
    ['decomposed letters', 'sõidueksam'.normalize('NFD'), 'soidueksam'],
    [
      'words of an unknown script beside a known one',
      'رخصة القيادة juhiluba kadunud',
      'juhiluba-kadunud',
    ],
  ])('of %s still finds what it says', (_, query, answer) => {
    expect(found(query).slice(0, 3)).toContain(answer)
  })

  test.each([
    ['Arabic', 'أين يمكنني تجديد رخصة القيادة'],
    ['Hebrew', 'איפה אפשר לחדש רישיון נהיגה'],
    ['Chinese', '驾驶执照在哪里更换'],
  ])('in %s is not taken for covered', (_, query) => {
    expect(guide.search.search(query).confident).toBe(false)
  })

  test.each([
    ['one endless word', 'a'.repeat(10_000)],
    ['one endless known word', 'juhiluba'.repeat(1_250)],
    ['thousands of words', 'juhiluba kadunud '.repeat(600)],
    [
      'thousands of unknown words',
      Array.from({ length: 1_500 }, (_, n) => `xq${String(n)}`).join(' '),
    ],
    ['ten thousand marks', `e${'\u0301'.repeat(9_999)}`],
  ])('of %s is cut before it is read', (_, query) => {
    const { explanation } = guide.search.search(query, { explain: true })
    const words = explanation?.languages.flatMap((language) => language.words) ?? []
    // 32 words in each of three languages, none longer than 40 letters.
    expect(words.length).toBeLessThanOrEqual(3 * 32)
    expect(words.every(({ text }) => text.length <= 40)).toBe(true)
  })

  test('never throws, and never finds an answer twice', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 60 }),
          fc.string({ unit: 'grapheme', maxLength: 60 }),
          fc
            .array(
              fc.constantFrom(
                'juhi',
                'luba',
                'права',
                'boat',
                '^',
                '~1',
                '*',
                'title:',
                '§',
                '97',
                'B',
              ),
            )
            .map((parts) => parts.join(' ')),
        ),
        (query) => {
          const ids = found(query)
          expect(new Set(ids).size).toBe(ids.length)
        },
      ),
      { numRuns: 200 },
    )
  })
})
