import type { CallRating } from './schedule.ts'

/** What the trainee did with a practice call. */
export interface CallAttempt {
  /** The answer that she chose; none when she gave up. */
  readonly chosenId: string | undefined
  /** The answers that are right. */
  readonly answerIds: readonly string[]
  /** From the caller's words to the choice. */
  readonly seconds: number
  /** Facts to be asked first that she remembered, of so many on the card. */
  readonly asked: number
  readonly askable: number
  /** Her own judgement of the first sentence, the card before her eyes. */
  readonly said: 'same' | 'partly' | 'not'
}

/** A marked call. */
export interface CallMark {
  readonly rightTopic: boolean
  readonly rating: CallRating
}

/** The caller hears nothing meanwhile: what is found later than this was not found at once. */
export const QUICK_SECONDS = 20

/**
 * The mark of a call: a wrong topic is a miss, whatever was said; what was not asked or not
 * said well makes it hard; only a quick and complete one is easy.
 */
export function markCall(attempt: CallAttempt): CallMark {
  const { chosenId, answerIds, seconds, asked, askable, said } = attempt
  const rightTopic = chosenId !== undefined && answerIds.includes(chosenId)
  if (!rightTopic || said === 'not') return { rightTopic, rating: 'again' }
  const complete = asked >= askable && said === 'same'
  if (!complete) return { rightTopic, rating: 'hard' }
  return { rightTopic, rating: seconds <= QUICK_SECONDS ? 'easy' : 'good' }
}
