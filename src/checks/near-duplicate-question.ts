import type { Answer, AnswerText } from '../domain/answer.ts'
import { LANGUAGES, type Language } from '../domain/language.ts'
import { EVERY_MODE } from '../domain/transport-mode.ts'
import { textIn } from '../knowledge-base/digest.ts'
import { findingAt } from '../knowledge-base/finding.ts'
import type { KnowledgeBase } from '../knowledge-base/knowledge-base.ts'
import { analysisOf } from './analyzers.ts'
import type { Check } from './check.ts'
import { countTerms } from './count-terms.ts'
import { findSimilarPairs } from './similar-documents.ts'

const id = 'near-duplicate-question'

/** Cosine of two questions' words from which they are told. */
const SIMILAR = 0.9

/** A question of fewer telling words („Palju maksab?“) belongs to many answers. */
const FEWEST_TERMS = 2

/**
 * One question does not stand in two answers of the same transport mode that do not know
 * of each other (`related`).
 *
 * Search cannot tell which of the two is meant, and the agent gets now the one and now the
 * other. Where both are right the answers are related, and each card leads to the other.
 */
export const nearDuplicateQuestion: Check = {
  id,
  run: (content) => LANGUAGES.flatMap((language) => findIn(content, language)),
}

interface Question {
  readonly answer: Answer
  readonly text: AnswerText
  readonly index: number
  readonly words: string
}

function findIn(content: KnowledgeBase, language: Language) {
  const questions = questionsIn(content, language)
  const analyzer = analysisOf(content).analyzers[language]
  const documents = questions.map(({ words }, index) => ({
    name: String(index),
    counts: countTerms(analyzer, [words]),
  }))
  const telling = documents.filter(({ counts }) => counts.size >= FEWEST_TERMS)
  return findSimilarPairs(telling, SIMILAR).flatMap(({ left, right }) => {
    const [first, second] = [questions[Number(left)], questions[Number(right)]]
    if (!first || !second || knowEachOther(first.answer, second.answer)) return []
    const place = second.text.fieldPlaces.get(`questions.${String(second.index)}`) ?? {
      file: second.text.file,
      line: 1,
      column: 1,
    }
    return [
      findingAt(
        id,
        place,
        `Küsimus „${second.words}“ on ka vastuses „${first.answer.id}“ („${first.words}“). Jäta see vastusesse, kuhu helistaja tegelikult jõuab, või lisa vastused teineteise „related“ loendisse.`,
        'warning',
      ),
    ]
  })
}

function questionsIn({ answers }: KnowledgeBase, language: Language): readonly Question[] {
  return [...answers.values()].flatMap((answer) => {
    const text = textIn(answer, language)
    if (!text) return []
    return text.questions.map((words, index) => ({ answer, text, index, words }))
  })
}

function knowEachOther(one: Answer, other: Answer): boolean {
  return (
    one.id === other.id ||
    one.related.includes(other.id) ||
    other.related.includes(one.id) ||
    !shareMode(one, other)
  )
}

function shareMode(one: Answer, other: Answer): boolean {
  return [one, other].some(({ modes }) => modes.includes(EVERY_MODE))
    ? true
    : one.modes.some((mode) => other.modes.includes(mode))
}
