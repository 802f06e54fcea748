import { expect, test } from 'vitest'
import { addDays, type Day } from '../../domain/day.ts'
import { statusToday } from './review-warning.ts'

const reviewBy = '2026-11-22' as Day

test.each([
  ['approved', 0, 'approved'],
  ['approved', 1, 'overdue'],
  ['overdue', -1, 'overdue'],
  ['draft', 1, 'draft'],
])('%s, %d days after the review was due, is %s', (status, days, shown) => {
  expect(statusToday({ status, reviewBy }, addDays(reviewBy, days))).toBe(shown)
})
