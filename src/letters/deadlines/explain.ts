import { addDays, type Day } from '../../domain/day.ts'
import type { Deadline } from './deadline.ts'
import { dayOff, isShortened, type DayOff } from './working-days.ts'

/** What a day means for the count. */
export type DayRole = 'start' | 'counted' | 'skipped' | 'moved-past' | 'last'

/** One day of counting. */
export interface CountedDay {
  readonly day: Day
  readonly role: DayRole
  /** Its number in the count; none on the first day and on days that do not count. */
  readonly number?: number | undefined
  readonly off?: DayOff | undefined
  /** A working day three hours shorter. */
  readonly shortened: boolean
}

/**
 * Every day from the start to the deadline, in order.
 *
 * Working days are numbered where the term is in working days, all days elsewhere. Days
 * off at the counted end are `moved-past`.
 */
export function explainDeadline(start: Day, deadline: Deadline): readonly CountedDay[] {
  const days: CountedDay[] = []
  let number = 0
  for (let day = start; day <= deadline.day; day = addDays(day, 1)) {
    const off = dayOff(day)
    const role = roleOf(day, start, deadline, off)
    const counts = role !== 'start' && role !== 'skipped' && day <= deadline.counted
    if (counts) number++
    days.push({
      day,
      role,
      shortened: isShortened(day),
      ...(counts && { number }),
      ...(off && { off }),
    })
  }
  return days
}

function roleOf(
  day: Day,
  start: Day,
  { term, counted, day: last }: Deadline,
  off: DayOff | undefined,
): DayRole {
  if (day === start) return 'start'
  if (day === last) return 'last'
  if (day >= counted) return 'moved-past'
  return term.unit === 'working-day' && off ? 'skipped' : 'counted'
}
