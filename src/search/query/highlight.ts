import type { IndexedDocument } from '../index/index-file.ts'
import type { RankedLanguage } from './merge-languages.ts'
import type { TextRange } from './search-result.ts'

// A term that speaks for a word less than this would mark words that the caller does not see the sense of.
const LEAST_QUALITY = 0.45

/** The words of a hit's title that the query matched. */
export function matchTitle(
  { lang, title }: IndexedDocument,
  languages: readonly RankedLanguage[],
): TextRange[] {
  const language = languages.find(({ reading }) => reading.index.lang === lang)
  if (!language) return []
  const { index, analyzer } = language.reading
  const sought = new Set(
    language.words.flatMap(({ variants }) =>
      variants
        .filter(({ quality }) => quality >= LEAST_QUALITY)
        .map(({ number }) => index.terms[number]),
    ),
  )
  return analyzer
    .analyze(title)
    .filter(({ terms, shared }) =>
      [...terms.map(({ term }) => term), ...shared].some((term) => sought.has(term)),
    )
    .map(({ start, end }) => ({ start, end }))
}
