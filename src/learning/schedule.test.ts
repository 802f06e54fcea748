import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isCallMemory, isDue, RATINGS, reviewCall, type CallMemory } from './schedule.ts'

const START = new Date('2022-12-29T12:30:00Z')
const DAY = 24 * 60 * 60 * 1000

// The published example of FSRS-6 (ts-fsrs and fsrs-rs test the same numbers):
// https://github.com/open-spaced-repetition/ts-fsrs/blob/main/packages/fsrs/__tests__/FSRS-6.test.ts
describe('the published examples of FSRS-6', () => {
  test('a memory after one miss and five good recalls', () => {
    let memory: CallMemory | undefined
    let now = START.getTime()
    for (const [rating, days] of [
      ['again', 0],
      ['good', 0],
      ['good', 1],
      ['good', 3],
      ['good', 8],
      ['good', 21],
    ] as const) {
      now += days * DAY
      memory = reviewCall(memory, rating, new Date(now))
    }
    expect(memory?.stability).toBeCloseTo(53.62691, 4)
    expect(memory?.difficulty).toBeCloseTo(6.3574867, 4)
  })

  test('intervals; the one over half a year is cut to it', () => {
    const intervals: number[] = []
    let memory: CallMemory | undefined
    let now = START
    for (const rating of ['good', 'good', 'good', 'good', 'good'] as const) {
      memory = reviewCall(memory, rating, now)
      intervals.push(memory.scheduledDays)
      now = new Date(memory.due)
    }
    expect(intervals).toEqual([0, 2, 11, 46, 163])
    // FSRS keeps „good“ a day apart from „hard“, also at the limit.
    expect(reviewCall(memory, 'good', now).scheduledDays).toBe(181)
  })

  test('the first marks', () => {
    const first = RATINGS.map((rating) => reviewCall(undefined, rating, START))
    expect(first.map(({ stability }) => stability)).toEqual([0.212, 1.2931, 2.3065, 8.2956])
    expect(first.map(({ difficulty }) => difficulty)).toEqual([6.4133, 5.11217071, 2.11810397, 1])
    expect(first.map(({ scheduledDays }) => scheduledDays)).toEqual([0, 0, 0, 8])
  })
})

test('a missed call comes back within the hour, a known one does not', () => {
  const hour = new Date(START.getTime() + 60 * 60 * 1000)
  expect(isDue(reviewCall(undefined, 'again', START), hour)).toBe(true)
  expect(isDue(reviewCall(undefined, 'easy', START), hour)).toBe(false)
})

test('a memory survives being kept in a file, whatever the marks were', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...RATINGS), fc.nat(400)), { minLength: 1, maxLength: 12 }),
      (marks) => {
        let memory: CallMemory | undefined
        let now = START.getTime()
        for (const [rating, days] of marks) {
          now += days * DAY
          const kept: unknown = memory && JSON.parse(JSON.stringify(memory))
          if (memory) expect(isCallMemory(kept)).toBe(true)
          const next = reviewCall(memory, rating, new Date(now))
          expect(next).toEqual(reviewCall(kept as typeof memory, rating, new Date(now)))
          expect(Date.parse(next.due)).toBeGreaterThan(now)
          memory = next
        }
      },
    ),
  )
})

test.each([
  [undefined],
  [{}],
  [{ ...reviewCall(undefined, 'good', START), due: 'homme' }],
  [{ ...reviewCall(undefined, 'good', START), stability: Number.NaN }],
  [{ ...reviewCall(undefined, 'good', START), state: 9 }],
])('%j is no memory', (value) => {
  expect(isCallMemory(value)).toBe(false)
})
