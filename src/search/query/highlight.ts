import type { Analyzer, Token } from '../analysis/analyze.ts'
import type { IndexedDocument } from '../index/index-file.ts'
import type { RankedLanguage } from './merge-languages.ts'
import type { TextRange } from './search-result.ts'

// A term that speaks for a word less than this would mark words that the caller does not see the sense of.
const LEAST_QUALITY = 0.45

/** The words of a hit's title that the query matched. */
export function matchTitle(
  shown: IndexedDocument,
  languages: readonly RankedLanguage[],
): TextRange[] {
  const language = languages.find(({ reading }) => reading.index.lang === shown.lang)
  if (!language) return []
  const { index, analyzer } = language.reading
  const sought = new Set(
    language.words.flatMap(({ variants }) =>
      variants
        .filter(({ quality }) => quality >= LEAST_QUALITY)
        .map(({ number }) => index.terms[number]),
    ),
  )
  return tokensOf(shown, analyzer)
    .filter(({ terms, shared }) =>
      [...terms.map(({ term }) => term), ...shared].some((term) => sought.has(term)),
    )
    .map(({ start, end }) => ({ start, end }))
}

const analyzed = new WeakMap<Analyzer, WeakMap<IndexedDocument, readonly Token[]>>()

// The same few titles are shown letter after letter.
function tokensOf(document: IndexedDocument, analyzer: Analyzer): readonly Token[] {
  const titles = analyzed.get(analyzer) ?? new WeakMap<IndexedDocument, readonly Token[]>()
  analyzed.set(analyzer, titles)
  const tokens = titles.get(document) ?? analyzer.analyze(document.title)
  titles.set(document, tokens)
  return tokens
}
