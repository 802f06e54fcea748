import type { Answer } from '../domain/answer.ts'
import { wordsOf } from '../knowledge-base/digest.ts'
import { findingAt } from '../knowledge-base/finding.ts'
import type { KnowledgeBase } from '../knowledge-base/knowledge-base.ts'
import { analysisOf } from './analyzers.ts'
import type { Check } from './check.ts'
import { countTerms } from './count-terms.ts'
import { findSimilarPairs } from './similar-documents.ts'

const id = 'near-duplicate-answer'

/**
 * Cosine of two answers' Estonian words from which they are told. The most similar pair
 * of the starter content that is no duplicate has 0.53; copies in other words have more.
 */
const SIMILAR = 0.56

/**
 * No two answers tell the same in other words.
 *
 * Of two, one is corrected and the other is forgotten, and search gives now the one and now
 * the other. Compared are dictionary forms and synonyms, so that other endings and words
 * for the same thing do not hide a copy.
 */
export const nearDuplicateAnswer: Check = {
  id,
  run: (content) =>
    findSimilarPairs(
      [...content.answers.values()].map((answer) => ({
        name: answer.id,
        counts: termsOfAnswer(answer, content),
      })),
      SIMILAR,
    ).flatMap(({ left, right, similarity }) => {
      const [first, second] = [content.answers.get(left), content.answers.get(right)]
      if (!first || !second) return []
      const place = second.fieldPlaces.get('title') ?? { file: second.file, line: 1, column: 1 }
      return [
        findingAt(
          id,
          place,
          `Vastus „${second.title}“ räägib peaaegu sama mis „${first.title}“ (${first.file}; sõnad kattuvad ${String(Math.round(similarity * 100))}%). Ühenda need üheks või kirjuta kummassegi ainult see, mis on teisest erinev.`,
          'warning',
        ),
      ]
    }),
}

// The title names the topic and weighs more than any sentence about it.
const TITLE_WEIGHT = 3

function termsOfAnswer(answer: Answer, content: KnowledgeBase): ReadonlyMap<string, number> {
  const analyzer = analysisOf(content).analyzers.et
  const sections = [...answer.sections.values()].map(wordsOf)
  return countTerms(analyzer, [
    ...Array.from({ length: TITLE_WEIGHT }, () => answer.title),
    ...answer.questions,
    ...answer.keywords,
    ...sections,
  ])
}
