import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, daysBetween, type Day } from '../../domain/day.ts'
import { LANGUAGES } from '../../domain/language.ts'
import { deadlineAfter } from './deadline.ts'
import { easterSunday } from './easter.ts'
import { explainDeadline } from './explain.ts'
import { REPLY_TYPES } from './reply-type.ts'
import { deadlineSentence, extendedSentence, REASON_BLANK } from './sentence.ts'
import { isShortened } from './working-days.ts'

const day = (text: string): Day => text as Day

describe('explainDeadline', () => {
  test('numbers working days, names days off and shortened days', () => {
    const received = day('2026-12-21')
    const told = explainDeadline(
      received,
      deadlineAfter(received, { count: 5, unit: 'working-day' }),
    )
    expect(
      told.map(({ day, number, off, shortened }) => [day.slice(8), number, off, shortened]),
    ).toEqual([
      ['21', undefined, undefined, false],
      ['22', 1, undefined, false],
      ['23', 2, undefined, true],
      ['24', undefined, 'christmas-eve', false],
      ['25', undefined, 'christmas-day', false],
      ['26', undefined, 'boxing-day', false],
      ['27', undefined, 'sunday', false],
      ['28', 3, undefined, false],
      ['29', 4, undefined, false],
      ['30', 5, undefined, false],
    ])
  })

  test('shows how a last day on a weekend moves', () => {
    const received = day('2026-11-18')
    const told = explainDeadline(received, deadlineAfter(received, { count: 10, unit: 'day' }))
    expect(told.slice(-3).map(({ day, number, role }) => [day, number, role])).toEqual([
      ['2026-11-28', 10, 'moved-past'],
      ['2026-11-29', undefined, 'moved-past'],
      ['2026-11-30', undefined, 'last'],
    ])
  })

  test('tells every day once and ends with the deadline', () => {
    const starts = fc.nat(20_000).map((count) => addDays(day('2010-01-01'), count))
    fc.assert(
      fc.property(
        starts,
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom('day', 'working-day'),
        (start, count, unit) => {
          const deadline = deadlineAfter(start, { count, unit })
          const told = explainDeadline(start, deadline)
          expect(told).toHaveLength(daysBetween(start, deadline.day) + 1)
          expect(told.at(-1)).toMatchObject({ day: deadline.day, role: 'last' })
          expect(told.filter(({ number }) => number !== undefined)).toHaveLength(count)
        },
      ),
    )
  })
})

test.each([
  [2012, '2012-04-08'],
  [2018, '2018-04-01'],
  [2019, '2019-04-21'],
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2038, '2038-04-25'],
])('Easter of %d is %s', (year, sunday) => {
  expect(easterSunday(year)).toBe(sunday)
})

test.each([
  ['2026-02-23', true],
  ['2026-06-22', true],
  ['2026-12-23', true],
  ['2026-12-31', true],
  ['2027-06-22', true],
  // The day before is a Sunday, and only the day directly before is shorter.
  ['2026-06-19', false],
  ['2025-02-21', false],
  ['2026-04-30', false],
])('is %s shortened: %s', (text, expected) => {
  expect(isShortened(day(text))).toBe(expected)
})

describe('sentences for the letter', () => {
  const due = day('2026-12-02')

  test.each(REPLY_TYPES)('of %s name the day in every language and are all different', (type) => {
    const sentences = LANGUAGES.map((language) => deadlineSentence(type, due, language))
    for (const sentence of sentences)
      expect(sentence).toMatch(/^\p{Lu}[^{}]*02\.12\.2026[^{}]*\.$/u)
    expect(new Set(sentences).size).toBe(LANGUAGES.length)
  })

  test.each(LANGUAGES)('of an extension in %s leave a blank for the reason', (language) => {
    const sentence = extendedSentence(due, language)
    expect(sentence).toContain(REASON_BLANK[language])
    expect(sentence).toContain('02.12.2026')
  })
})
