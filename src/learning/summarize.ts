import type { LearnerRecord } from './learner-record.ts'
import type { PracticePayload } from './practice-payload.ts'

/** How a learner does in a topic, for a talk with her mentor. */
export interface TopicSummary {
  readonly title: string
  /** Calls practised at least once. */
  readonly practised: number
  /** Of them, with the right topic the last time. */
  readonly right: number
  /** Of them, marked „again“ or „hard“ the last time. */
  readonly hard: number
}

/** A line for each topic that was practised, those with most to repeat first. */
export function summarizeTopics(
  { calls }: LearnerRecord,
  { calls: known, answers, topics }: PracticePayload,
): readonly TopicSummary[] {
  return topics
    .map(({ id, title }) => {
      const last = known
        .filter(({ answerIds }) => answers[answerIds[0] ?? '']?.topic === id)
        .flatMap((call) => calls.get(call.id)?.times.at(-1) ?? [])
      return {
        title,
        practised: last.length,
        right: last.filter(({ rightTopic }) => rightTopic).length,
        hard: last.filter(({ rating }) => rating === 'again' || rating === 'hard').length,
      }
    })
    .filter(({ practised }) => practised > 0)
    .toSorted((left, right) => right.hard - left.hard)
}
