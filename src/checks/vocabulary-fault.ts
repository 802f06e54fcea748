import { findingAt } from '../knowledge-base/finding.ts'
import { parseVocabulary } from '../search/parse-vocabulary.ts'
import type { Check } from './check.ts'
import { vocabularySource } from './vocabulary-source.ts'

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
