import { findingAt } from '../knowledge-base/finding.ts'
import type { KnowledgeBase } from '../knowledge-base/knowledge-base.ts'
import { parseVocabulary } from '../search/parse-vocabulary.ts'
import type { Check } from './check.ts'

const id = 'vocabulary-fault'

/** The vocabulary must be readable: a word that is lost there is a caller who is not understood. */
export const vocabularyFault: Check = {
  id,
  run(content) {
    if (content.vocabulary.length === 0) return []
    return parseVocabulary(vocabularySource(content)).findings.map(({ file, key, message }) => {
      const path = key.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part))
      const source = content.vocabulary.find((one) => `${one.name}.yml` === file)
      const place = source?.placeOf(path) ?? { file: `vocabulary/${file}`, line: 1, column: 1 }
      return findingAt(id, place, message)
    })
  },
}

/** The vocabulary files of the content by the names under which search knows them. */
export function vocabularySource(content: KnowledgeBase): Parameters<typeof parseVocabulary>[0] {
  const valueOf = (name: string): unknown =>
    content.vocabulary.find((file) => file.name === name)?.value ?? EMPTY[name]
  return {
    paradigms: valueOf('paradigms.et'),
    synonyms: valueOf('synonyms'),
    modes: valueOf('modes'),
    outside: valueOf('outside'),
    stopWords: valueOf('stop-words'),
    situations: valueOf('situations'),
  }
}

// A guide may do without any of them.
const EMPTY: { readonly [name: string]: unknown } = {
  'paradigms.et': { nouns: {}, verbs: {} },
  synonyms: { synonyms: [] },
  modes: { modes: [] },
  outside: { outside: [] },
  'stop-words': {},
  situations: {},
}
