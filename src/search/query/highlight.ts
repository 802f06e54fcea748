import type { Analyzer, Token } from '../analysis/analyze.ts'
import type { IndexedDocument } from '../index/index-file.ts'
import type { SearchLanguage } from '../language.ts'
import type { RankedLanguage } from './merge-languages.ts'
import type { TextRange } from './search-result.ts'

// A term that speaks for a word less than this would mark words that the caller does not see the sense of.
const LEAST_QUALITY = 0.45

/** Finds the words of a hit's title that the query matched. */
export function createTitleMatcher(
  languages: readonly RankedLanguage[],
): (shown: IndexedDocument) => TextRange[] {
  const soughtIn = new Map<SearchLanguage, ReadonlySet<string>>()
  return (shown) => {
    const language = languages.find(({ reading }) => reading.index.lang === shown.lang)
    if (!language) return []
    const sought = soughtIn.get(shown.lang) ?? soughtTerms(language)
    soughtIn.set(shown.lang, sought)
    return tokensOf(shown, language.reading.analyzer)
      .filter(
        ({ terms, shared }) =>
          terms.some(({ term }) => sought.has(term)) || shared.some((term) => sought.has(term)),
      )
      .map(({ start, end }) => ({ start, end }))
  }
}

function soughtTerms({ reading, words }: RankedLanguage): ReadonlySet<string> {
  const sought = new Set<string>()
  for (const { variants } of words) {
    for (const { number, quality } of variants) {
      const term = reading.index.terms[number]
      if (quality >= LEAST_QUALITY && term !== undefined) sought.add(term)
    }
  }
  return sought
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
