import { createAnalyzer } from '../../src/search/analysis/analyze.ts'
import { createEstonianLemmatizer } from '../../src/search/analysis/estonian/lemmatizer.ts'
import type { SearchLanguage } from '../../src/search/language.ts'
import { parseVocabulary, type VocabularySource } from '../../src/search/parse-vocabulary.ts'
import { vocabularyForQueries } from '../../src/search/vocabulary.ts'
import type { TextAnalyzers } from './annotate-page.ts'

/** The analysis of pages with the very words that the browser will read queries with. */
export function textAnalyzers(source: VocabularySource): TextAnalyzers {
  const vocabulary = vocabularyForQueries(parseVocabulary(source).vocabulary)
  const estonian = createEstonianLemmatizer(vocabulary.bank)
  const analyzerOf = (lang: SearchLanguage) => createAnalyzer(lang, vocabulary, estonian, 'text')
  return { et: analyzerOf('et'), ru: analyzerOf('ru'), en: analyzerOf('en') }
}
