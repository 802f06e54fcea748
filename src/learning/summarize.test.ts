import { expect, test } from 'vitest'
import type { Day } from '../domain/day.ts'
import { EMPTY_RECORD, withCall, type PractisedCall } from './learner-record.ts'
import { reviewCall } from './schedule.ts'
import { summarizeTopics } from './summarize.ts'

const now = new Date('2026-11-22T10:00:00Z')
const time: PractisedCall = {
  day: '2026-11-22' as Day,
  rating: 'good',
  rightTopic: true,
  seconds: 9,
  asked: 1,
  askable: 1,
}

test('counts the last time of every call, most to repeat first', () => {
  const memory = reviewCall(undefined, 'good', now)
  let record = withCall(EMPTY_RECORD, 'c1', memory, { ...time, rating: 'again', rightTopic: false })
  record = withCall(record, 'c1', memory, time)
  record = withCall(record, 'c2', memory, { ...time, rating: 'hard' })
  record = withCall(record, 'gone', memory, time)
  const call = (id: string, answer: string) => ({
    id,
    lang: 'et' as const,
    words: id,
    answerIds: [answer],
  })
  expect(
    summarizeTopics(record, {
      format: 'teejuht-practice',
      calls: [call('c1', 'alfa'), call('c2', 'beeta'), call('c3', 'gamma')],
      answers: {
        alfa: { title: 'A', topic: 'a' },
        beeta: { title: 'B', topic: 'b' },
        gamma: { title: 'C', topic: 'c' },
      },
      topics: [
        { id: 'a', title: 'Load' },
        { id: 'b', title: 'Registrid' },
        { id: 'c', title: 'Muu' },
      ],
      selections: [],
    }),
  ).toEqual([
    { title: 'Registrid', practised: 1, right: 1, hard: 1 },
    { title: 'Load', practised: 1, right: 1, hard: 0 },
  ])
})
