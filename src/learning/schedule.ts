import { createEmptyCard, fsrs, Rating, State, type Card } from 'ts-fsrs'

/** How well a call went, worst first. */
export const RATINGS = ['again', 'hard', 'good', 'easy'] as const
export type CallRating = (typeof RATINGS)[number]

/**
 * What the scheduler remembers of one call, in FSRS's own terms. Moments are ISO texts, so
 * that it can be kept in a file as it is.
 */
export interface CallMemory {
  readonly due: string
  readonly lastReview: string
  /** Days until recall falls to 90 %. */
  readonly stability: number
  /** From 1 to 10. */
  readonly difficulty: number
  readonly scheduledDays: number
  readonly learningStep: number
  readonly reps: number
  readonly lapses: number
  readonly state: number
}

/** Content changes: what was learnt half a year ago is asked again, however well it went. */
const LONGEST_INTERVAL_DAYS = 180

/**
 * FSRS-6 with its published default weights: the Free Spaced Repetition Scheduler by Jarrett
 * Ye and others, https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm.
 * Without fuzz: the same marks give the same days.
 */
const scheduler = fsrs({
  request_retention: 0.9,
  maximum_interval: LONGEST_INTERVAL_DAYS,
  enable_fuzz: false,
  enable_short_term: true,
})

const RATING_OF = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
} as const

/** What is remembered of a call after it went like this now. Without a memory it is the first time. */
export function reviewCall(
  memory: CallMemory | undefined,
  rating: CallRating,
  now: Date,
): CallMemory {
  const card = memory ? toCard(memory) : createEmptyCard(now)
  const { card: next } = scheduler.next(card, now, RATING_OF[rating])
  return {
    due: next.due.toISOString(),
    lastReview: now.toISOString(),
    stability: next.stability,
    difficulty: next.difficulty,
    scheduledDays: next.scheduled_days,
    learningStep: next.learning_steps,
    reps: next.reps,
    lapses: next.lapses,
    state: next.state,
  }
}

/** Whether the call is to be asked again by now. */
export function isDue({ due }: CallMemory, now: Date): boolean {
  return Date.parse(due) <= now.getTime()
}

/** Whether a memory that was read from a file can be scheduled on. */
export function isCallMemory(value: unknown): value is CallMemory {
  if (typeof value !== 'object' || value === null) return false
  const memory = value as Readonly<Record<string, unknown>>
  const moments = [memory['due'], memory['lastReview']]
  const numbers = ['stability', 'difficulty', 'scheduledDays', 'learningStep', 'reps', 'lapses']
  return (
    moments.every((moment) => typeof moment === 'string' && !Number.isNaN(Date.parse(moment))) &&
    numbers.every((name) => Number.isFinite(memory[name]) && Number(memory[name]) >= 0) &&
    typeof memory['state'] === 'number' &&
    memory['state'] in State
  )
}

function toCard(memory: CallMemory): Card {
  return {
    due: new Date(memory.due),
    last_review: new Date(memory.lastReview),
    stability: memory.stability,
    difficulty: memory.difficulty,
    elapsed_days: 0,
    scheduled_days: memory.scheduledDays,
    learning_steps: memory.learningStep,
    reps: memory.reps,
    lapses: memory.lapses,
    state: memory.state,
  }
}
