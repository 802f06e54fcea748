import type { Language } from '../domain/language.ts'
import type { CallSelection } from '../domain/learning-path.ts'
import type { AnswerMode } from '../domain/transport-mode.ts'

/** What of a golden call decides whether a practice draws it. */
export interface SelectableCall {
  readonly lang: Language
  /** The best first. */
  readonly answerIds: readonly string[]
}

/** What of an answer decides whether a practice draws its calls. */
export interface AnswerTraits {
  readonly topic: string
  readonly modes: readonly AnswerMode[]
}

/**
 * The calls that a practice draws from, in their own order. A call belongs to the topic and
 * modes of its best answer; an answer for every mode belongs to each of them.
 */
export function selectCalls<Call extends SelectableCall>(
  calls: readonly Call[],
  selection: CallSelection,
  traitsOf: (answerId: string) => AnswerTraits | undefined,
): readonly Call[] {
  const { topics, modes, languages, answers } = selection
  return calls.filter(({ lang, answerIds: [best = ''] }) => {
    const traits = traitsOf(best)
    if (!traits) return false
    return (
      allows(topics, [traits.topic]) &&
      (traits.modes.includes('koik') || allows(modes, traits.modes)) &&
      allows(languages, [lang]) &&
      allows(answers, [best])
    )
  })
}

function allows(wanted: readonly string[], given: readonly string[]): boolean {
  return wanted.length === 0 || given.some((one) => wanted.includes(one))
}
