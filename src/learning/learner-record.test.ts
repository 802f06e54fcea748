import { expect, test } from 'vitest'
import type { Day } from '../domain/day.ts'
import {
  EMPTY_RECORD,
  formatRecord,
  joinRecords,
  parseRecord,
  withCall,
  withStep,
  type PractisedCall,
} from './learner-record.ts'
import { reviewCall } from './schedule.ts'

const day = '2026-11-22' as Day
const now = new Date('2026-11-22T10:00:00Z')
const later = new Date('2026-11-23T10:00:00Z')
const time: PractisedCall = {
  day,
  rating: 'good',
  rightTopic: true,
  seconds: 12,
  asked: 2,
  askable: 3,
}
const full = withCall(
  withStep(EMPTY_RECORD, 'esimene-paev', 'answer-kontaktid', day),
  'c1',
  reviewCall(undefined, 'good', now),
  time,
)

test('a record survives being written to a file and read back', () => {
  expect(parseRecord(formatRecord(full))).toEqual(full)
  expect(parseRecord(formatRecord(EMPTY_RECORD))).toEqual(EMPTY_RECORD)
})

test.each(['', 'tere', '[]', '{}', '{"format":"teejuht-learning","version":2}', 'null'])(
  '%j is no record',
  (text) => {
    expect(parseRecord(text)).toBeUndefined()
  },
)

test('damaged parts are left out, the others stay', () => {
  const broken = JSON.stringify({
    format: 'teejuht-learning',
    version: 1,
    steps: { rada: { hea: '2026-11-22', halb: 'homme' }, __proto__: 3, teine: 7 },
    calls: { c1: { memory: {} }, c2: { ...full.calls.get('c1'), times: [time, { day: 'eile' }] } },
  })
  const record = parseRecord(broken)
  expect(record?.steps.get('rada')).toEqual(new Map([['hea', day]]))
  expect([...(record?.calls.keys() ?? [])]).toEqual(['c2'])
  expect(record?.calls.get('c2')?.times).toEqual([time])
})

test('a step can be ticked and unticked', () => {
  expect(
    withStep(full, 'esimene-paev', 'answer-kontaktid', undefined).steps.get('esimene-paev'),
  ).toEqual(new Map())
})

test('joining keeps the earlier day of a step and the later time of a call, either way round', () => {
  const other = withCall(
    withStep(EMPTY_RECORD, 'esimene-paev', 'answer-kontaktid', '2026-11-20' as Day),
    'c1',
    reviewCall(undefined, 'again', later),
    { ...time, rating: 'again' },
  )
  for (const joined of [joinRecords(full, other), joinRecords(other, full)]) {
    expect(joined.steps.get('esimene-paev')?.get('answer-kontaktid')).toBe('2026-11-20')
    expect(joined.calls.get('c1')?.times[0]?.rating).toBe('again')
  }
})

test('only the last ten times of a call are kept', () => {
  let record = EMPTY_RECORD
  for (let count = 0; count < 12; count++)
    record = withCall(record, 'c1', reviewCall(undefined, 'good', now), { ...time, seconds: count })
  expect(record.calls.get('c1')?.times.map(({ seconds }) => seconds)).toEqual([
    2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
  ])
})
