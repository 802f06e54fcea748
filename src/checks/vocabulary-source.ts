import type { KnowledgeBase } from '../knowledge-base/knowledge-base.ts'
import type { VocabularySource } from '../search/parse-vocabulary.ts'

/** The vocabulary files of the content by the names under which search knows them. */
export function vocabularySource(content: KnowledgeBase): VocabularySource {
  const valueOf = (name: string): unknown =>
    content.vocabulary.find((file) => file.name === name)?.value ?? EMPTY[name]
  return {
    paradigms: valueOf('paradigms.et'),
    synonyms: valueOf('synonyms'),
    everyday: valueOf('everyday'),
    modes: valueOf('modes'),
    kinds: valueOf('kinds'),
    outside: valueOf('outside'),
    stopWords: valueOf('stop-words'),
    situations: valueOf('situations'),
  }
}

// A guide may do without any of them.
const EMPTY: { readonly [name: string]: unknown } = {
  'paradigms.et': { nouns: {}, verbs: {} },
  synonyms: { synonyms: [] },
  everyday: { everyday: [] },
  modes: { modes: [] },
  kinds: { kinds: [] },
  outside: { outside: [] },
  'stop-words': {},
  situations: {},
}
