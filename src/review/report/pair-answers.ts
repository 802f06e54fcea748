import type { Answer } from '../../domain/answer.ts'
import { countTerms } from '../../checks/count-terms.ts'
import { analysisOf } from '../../checks/analyzers.ts'
import { findSimilarPairs } from '../../checks/similar-documents.ts'
import { wordsOf } from '../../knowledge-base/digest.ts'
import type { KnowledgeBase } from '../../knowledge-base/knowledge-base.ts'

/** The same answer on both sides; one side is absent for a new or a deleted answer. */
export interface AnswerPair {
  readonly before: Answer | undefined
  readonly after: Answer | undefined
}

/** From here on a new answer is a deleted one under another name. */
const SAME_ANSWER = 0.6

/** Joins the answers of two contents by id; what has gone and come with the same words was renamed. */
export function pairAnswers(base: KnowledgeBase, head: KnowledgeBase): readonly AnswerPair[] {
  const gone = [...base.answers.values()].filter(({ id }) => !head.answers.has(id))
  const come = [...head.answers.values()].filter(({ id }) => !base.answers.has(id))
  const renamed = pairRenamed(gone, come, head)
  const stayed = [...head.answers.values()]
    .filter(({ id }) => base.answers.has(id))
    .map((after): AnswerPair => ({ before: base.answers.get(after.id), after }))
  return [
    ...stayed,
    ...come.map((after): AnswerPair => ({ before: renamed.get(after), after })),
    ...gone
      .filter((before) => ![...renamed.values()].includes(before))
      .map((before): AnswerPair => ({ before, after: undefined })),
  ]
}

function pairRenamed(
  gone: readonly Answer[],
  come: readonly Answer[],
  head: KnowledgeBase,
): ReadonlyMap<Answer, Answer> {
  const pairs = new Map<Answer, Answer>()
  if (gone.length === 0 || come.length === 0) return pairs
  const { et: analyzer } = analysisOf(head).analyzers
  const all = [...gone, ...come]
  const documents = all.map((answer, index) => ({
    name: String(index),
    counts: countTerms(analyzer, [answer.title, ...[...answer.sections.values()].map(wordsOf)]),
  }))
  const similar = findSimilarPairs(documents, SAME_ANSWER)
    .map(({ left, right, similarity }) => ({
      before: all[Number(left)],
      after: all[Number(right)],
      similarity,
    }))
    .toSorted((one, other) => other.similarity - one.similarity)
  for (const { before, after } of similar) {
    if (!before || !after || !gone.includes(before) || !come.includes(after)) continue
    if (pairs.has(after) || [...pairs.values()].includes(before)) continue
    pairs.set(after, before)
  }
  return pairs
}
