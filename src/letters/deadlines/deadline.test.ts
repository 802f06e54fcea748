import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type Day } from '../../domain/day.ts'
import { deadlineAfter, replyDeadline } from './deadline.ts'
import type { ReplyType } from './reply-type.ts'
import { TERM_UNITS, type AllReplyTerms, type Term } from './term.ts'
import { addWorkingDays, dayOff } from './working-days.ts'

const FIXTURES = join(import.meta.dirname, '../../../tests/fixtures/deadlines')
const rowsOf = (name: string): readonly (readonly string[])[] =>
  readFileSync(join(FIXTURES, name), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))

const TERMS: AllReplyTerms = {
  teabenoue: {
    term: [{ count: 5, unit: 'working-day' }],
    extension: [{ count: 15, unit: 'working-day' }],
  },
  selgitustaotlus: {
    term: [{ count: 30, unit: 'day' }],
    extension: [{ count: 2, unit: 'month' }],
  },
  margukiri: { term: [{ count: 30, unit: 'day' }], extension: [{ count: 2, unit: 'month' }] },
  vaie: { term: [{ count: 10, unit: 'day' }], extension: [{ count: 30, unit: 'day' }] },
  edastamine: { term: [{ count: 5, unit: 'working-day' }], extension: [] },
}

/**
 * The table was made apart from this code, by NumPy's business-day calendar and
 * dateutil's Easter and months: every public holiday of three years and the day before
 * it, deadlines upon every holiday of two years, years' ends, leap days, month ends and
 * both changes of summer time.
 */
describe('replyDeadline agrees with the table', () => {
  const table = rowsOf('reply-deadlines.tsv')

  test('of at least 200 dates', () => {
    expect(
      new Set(table.map(([type, received]) => `${type ?? ''} ${received ?? ''}`)).size,
    ).toBeGreaterThan(200)
  })

  test.each(table)('%s received on %s: %s, extended %s', (type, received, answer, extended) => {
    const found = replyDeadline(type as ReplyType, received as Day, TERMS[type as ReplyType])
    expect(found?.answer.day).toBe(answer)
    expect(found?.extended?.day ?? '').toBe(extended)
  })
})

const MONTHS = Array.from({ length: 12 }, (_, month) => month)

describe('working days agree with published tables', () => {
  test.each(rowsOf('working-days-per-month.tsv'))('of %s', (year, ...columns) => {
    const counts = MONTHS.map((month) => {
      const first = `${year ?? ''}-${String(month + 1).padStart(2, '0')}-01` as Day
      return Array.from({ length: 31 }, (_, index) => addDays(first, index)).filter(
        (day) => day.slice(0, 7) === first.slice(0, 7) && !dayOff(day),
      ).length
    })
    expect(counts).toEqual(MONTHS.map((month) => Number(columns[month])))
  })
})

const days = fc.integer({ min: 0, max: 40_000 }).map((count) => addDays('2006-01-01' as Day, count))
const terms: fc.Arbitrary<Term> = fc.record({
  count: fc.integer({ min: 1, max: 60 }),
  unit: fc.constantFrom(...TERM_UNITS),
})

describe('for any day and term', () => {
  test('the deadline is a working day after the receipt', () => {
    fc.assert(
      fc.property(days, terms, (received, term) => {
        const { day, counted } = deadlineAfter(received, term)
        expect(dayOff(day)).toBeUndefined()
        expect(day > received && day >= counted).toBe(true)
      }),
    )
  })

  test('what comes in later is not due earlier', () => {
    fc.assert(
      fc.property(days, terms, (received, term) => {
        const next = deadlineAfter(addDays(received, 1), term).day
        expect(next >= deadlineAfter(received, term).day).toBe(true)
      }),
    )
  })

  test('working days add up', () => {
    fc.assert(
      fc.property(days, fc.nat(30), fc.nat(30), (day, first, second) => {
        expect(addWorkingDays(addWorkingDays(day, first), second)).toBe(
          addWorkingDays(day, first + second),
        )
      }),
    )
  })
})

describe('terms are dated', () => {
  const changing = {
    term: [
      { count: 30, unit: 'day', until: '2026-12-31' as Day },
      { count: 15, unit: 'day', from: '2027-01-01' as Day },
    ],
    extension: [],
  } as const

  test.each([
    ['2026-12-31', '2027-02-01'],
    ['2027-01-01', '2027-01-18'],
  ])('what came in on %s is due on %s', (received, due) => {
    expect(replyDeadline('selgitustaotlus', received as Day, changing)?.answer.day).toBe(due)
  })

  test('without a term in force there is no deadline', () => {
    const terms = {
      term: [{ count: 5, unit: 'day', from: '2030-01-01' as Day }],
      extension: [],
    } as const
    expect(replyDeadline('vaie', '2026-11-22' as Day, terms)).toBeUndefined()
  })
})
