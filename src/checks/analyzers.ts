import type { Language } from '../domain/language.ts'
import type { KnowledgeBase } from '../knowledge-base/knowledge-base.ts'
import { createAnalyzer, type Analyzer } from '../search/analysis/analyze.ts'
import { createEstonianLemmatizer } from '../search/analysis/estonian/lemmatizer.ts'
import { parseVocabulary, type VocabularySource } from '../search/parse-vocabulary.ts'
import type { Vocabulary } from '../search/vocabulary.ts'
import { vocabularySource } from './vocabulary-source.ts'

/** The words that search knows and its analysis of every language. */
export interface ContentAnalysis {
  readonly vocabulary: Vocabulary
  readonly analyzers: { readonly [language in Language]: Analyzer }
}

const known = new WeakMap<KnowledgeBase, ContentAnalysis>()

/** Search's own analysis with this content's vocabulary; made once a content. */
export function analysisOf(content: KnowledgeBase): ContentAnalysis {
  const made = known.get(content)
  if (made) return made
  const source = vocabularySource(content)
  const words = JSON.stringify(source)
  const analysis = last?.words === words ? last.analysis : analyze(source)
  last = { words, analysis }
  known.set(content, analysis)
  return analysis
}

// Both sides of a review have the same words as a rule.
let last: { readonly words: string; readonly analysis: ContentAnalysis } | undefined

function analyze(source: VocabularySource): ContentAnalysis {
  const { vocabulary } = parseVocabulary(source)
  const estonian = createEstonianLemmatizer(vocabulary.bank)
  const analyzerOf = (language: Language): Analyzer =>
    createAnalyzer(language, vocabulary, estonian, 'text')
  return {
    vocabulary,
    analyzers: { et: analyzerOf('et'), ru: analyzerOf('ru'), en: analyzerOf('en') },
  }
}
