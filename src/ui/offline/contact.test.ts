import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import type { Day } from '../../domain/day.ts'
import { ageOf, hoursAhead, isLocked, LOCKED_AFTER, seenAt, type Contact } from './contact.ts'

const HOUR = 3_600_000
const AT = Date.parse('2026-11-22T12:00:00Z')

const contact = (change: Partial<Contact> = {}): Contact => ({
  edition: {
    format: 'teejuht-edition',
    audience: 'agents',
    content: 'a',
    contentDay: '2026-11-22' as Day,
    factsDay: '2026-11-22' as Day,
    answers: [],
    guides: [],
    restricted: [],
  },
  at: AT,
  seen: AT,
  ahead: 0,
  ...change,
})

describe('the age of a contact', () => {
  test.each([
    ['an hour later', {}, AT + HOUR, HOUR],
    ['at once, on a clock that steps back a little', {}, AT - HOUR / 2, 0],
    ['after the clock was turned back past it', {}, AT - 2 * HOUR, undefined],
    [
      'after the clock was turned back behind what it has shown',
      { seen: AT + 30 * HOUR },
      AT + HOUR,
      30 * HOUR,
    ],
    ['on a clock that is set a day ahead', {}, AT + 25 * HOUR, 25 * HOUR],
  ])('%s', (_, change, now, age) => {
    expect(ageOf(contact(change), now)).toBe(age)
  })

  test('never falls while the clock is watched, however it is turned after the contact', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(200 * HOUR)), (steps) => {
        let last = 0
        let held = contact()
        for (const step of steps) {
          held = seenAt(held, AT + step)
          const age = ageOf(held, AT + step) ?? 0
          expect(age).toBeGreaterThanOrEqual(last)
          last = age
        }
      }),
    )
  })
})

describe('restricted words are refused', () => {
  test.each([
    ['not within 24 hours', contact(), AT + LOCKED_AFTER, false],
    ['after 24 hours', contact(), AT + LOCKED_AFTER + 1, true],
    ['when the clock cannot tell', contact(), AT - 2 * HOUR, true],
    ['when there never was a contact', undefined, AT, true],
  ])('%s', (_, held, now, locked) => {
    expect(isLocked(held, now)).toBe(locked)
  })
})

test.each([
  [0, 0],
  [59 * 60_000, 0],
  [-59 * 60_000, 0],
  [24 * HOUR, 24],
  [-25 * HOUR, -25],
])('a clock that is %i ms ahead differs by %i hours', (ahead, hours) => {
  expect(hoursAhead(contact({ ahead }))).toBe(hours)
})
