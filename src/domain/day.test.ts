import { describe, expect, test } from 'vitest'
import { addDays, dayInTallinn, daysBetween, formatDay, parseDay, type Day } from './day.ts'

describe('dayInTallinn', () => {
  test.each([
    ['2026-12-31T21:59:59Z', '2026-12-31'],
    ['2026-12-31T22:00:00Z', '2027-01-01'],
    ['2027-03-28T00:59:59Z', '2027-03-28'],
    ['2027-03-28T20:59:59Z', '2027-03-28'],
    ['2027-03-28T21:00:00Z', '2027-03-29'],
    ['2027-10-31T21:59:59Z', '2027-10-31'],
    ['2027-10-31T22:00:00Z', '2027-11-01'],
  ])('%s is %s', (instant, day) => {
    expect(dayInTallinn(new Date(instant))).toBe(day)
  })
})

test.each(['2026-02-30', '2026-13-01', '26-01-01', '2026-1-1', '', '2026-01-01T00:00'])(
  'parseDay refuses %j',
  (text) => {
    expect(parseDay(text)).toBeUndefined()
  },
)

test('days are added and counted across months, years and the change to summer time', () => {
  expect(addDays('2026-12-31' as Day, 1)).toBe('2027-01-01')
  expect(addDays('2027-03-28' as Day, 1)).toBe('2027-03-29')
  expect(addDays('2028-02-28' as Day, 1)).toBe('2028-02-29')
  expect(daysBetween('2026-11-22' as Day, '2027-02-20' as Day)).toBe(90)
  expect(formatDay('2027-01-05' as Day)).toBe('05.01.2027')
})
