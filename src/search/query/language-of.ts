import type { SearchLanguage } from '../language.ts'
import type { QueryWord } from './interpret.ts'

// What the words say is stronger than what was expected of the caller, and what
// the letters say is stronger than both.
const EXPECTED = 0.35
const ESTONIAN_LETTER = 0.5

/** The language of a query, by its letters, its known words and what was expected. */
export function languageOf(
  query: string,
  readings: ReadonlyMap<SearchLanguage, readonly QueryWord[]>,
  expected: SearchLanguage | undefined,
): SearchLanguage {
  if (/\p{Script=Cyrillic}/u.test(query)) return 'ru'
  let best: { lang: SearchLanguage; score: number } = { lang: expected ?? 'et', score: 0 }
  for (const [lang, words] of readings) {
    const score =
      knownShare(words) +
      (lang === expected ? EXPECTED : 0) +
      (lang === 'et' && /[õäöü]/iu.test(query) ? ESTONIAN_LETTER : 0)
    if (score > best.score) best = { lang, score }
  }
  return best.lang
}

function knownShare(words: readonly QueryWord[]): number {
  if (words.length === 0) return 0
  const sure = words.filter(({ variants }) =>
    variants.some(({ kind }) => kind === 'word' || kind === 'transliterated' || kind === 'joined'),
  )
  return sure.length / words.length
}
