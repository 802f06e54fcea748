import { join } from 'node:path'
import { expect, test } from 'vitest'
import { addDays, type Day } from '../../domain/day.ts'
import { loadKnowledgeBase } from '../../knowledge-base/load.ts'
import { workListOn } from '../work-list.ts'
import { workNumbersOn } from './numbers.ts'

const content = loadKnowledgeBase(join(import.meta.dirname, '..', '..', '..', 'content'))
const answers = [...content.answers.values()]
const day = '2026-11-22' as Day
const sum = (counts: readonly number[]): number => counts.reduce((all, one) => all + one, 0)

test('every answer is counted once in its topic', () => {
  const { freshness } = workNumbersOn(content, day)
  const counted = freshness.map(({ fresh, soon, overdue, unapproved }) =>
    sum([fresh, soon, overdue, unapproved]),
  )
  expect(sum(counted)).toBe(answers.length)
})

test('overdue and due answers are as many as the work list names, on any day', () => {
  for (const days of [0, 70, 200, 400]) {
    const then = addDays(day, days)
    const { freshness } = workNumbersOn(content, then)
    const tasks = (kind: string): number =>
      workListOn(content, then)
        .groups.flatMap((group) => (group.kind === kind ? group.tasks : []))
        .filter(({ subject }) => !subject.startsWith('juhis-')).length
    expect(sum(freshness.map(({ overdue }) => overdue))).toBe(tasks('overdue'))
    expect(sum(freshness.map(({ soon }) => soon))).toBe(tasks('due-soon'))
  }
})

test('twelve weeks hold every review that falls due in them', () => {
  const { weeks } = workNumbersOn(content, day)
  const due = answers.filter(
    ({ review, verify }) =>
      verify.length === 0 && review.by >= day && review.by < addDays(day, 12 * 7),
  )
  expect(weeks).toHaveLength(12)
  expect(weeks[0]?.from).toBe(day)
  expect(sum(weeks.map(({ count }) => count))).toBe(due.length)
})

test('a caller is never served in more answers than there are, in Estonian in most', () => {
  const { coverage } = workNumbersOn(content, day)
  expect(coverage).toHaveLength(12)
  for (const { done, total } of coverage) expect(done).toBeLessThanOrEqual(total)
  const estonian = coverage.find(({ language, mode }) => language === 'et' && mode === 'maantee')
  expect(estonian?.done).toBeGreaterThan(0)
})
