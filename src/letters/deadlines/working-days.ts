import { addDays, daysBetween, type Day } from '../../domain/day.ts'
import { holidayOn, type Holiday } from './holidays.ts'

/** Why nobody works on a day. */
export type DayOff = 'saturday' | 'sunday' | Holiday

/** Why a day is off; nothing on a working day. A holiday on a weekend is named as the holiday. */
export function dayOff(day: Day): DayOff | undefined {
  const holiday = holidayOn(day)
  if (holiday) return holiday
  const weekday = weekdayOf(day)
  return weekday === 5 ? 'saturday' : weekday === 6 ? 'sunday' : undefined
}

/** The day itself when it is a working day, else the first working day after it. */
export function workingDayFrom(day: Day): Day {
  let found = day
  while (dayOff(found)) found = addDays(found, 1)
  return found
}

/** So many working days after a day; the day itself is not counted. */
export function addWorkingDays(day: Day, count: number): Day {
  let found = day
  for (let left = count; left > 0; left--) found = workingDayFrom(addDays(found, 1))
  return found
}

const SHORTENED_BEFORE: readonly (Holiday | undefined)[] = [
  'new-year',
  'independence-day',
  'victory-day',
  'christmas-eve',
]

/**
 * Is the working day three hours shorter, because New Year, Independence Day, Victory Day
 * or Christmas Eve follows at once? Töölepingu seadus § 53. It still counts as a whole day.
 */
export function isShortened(day: Day): boolean {
  return !dayOff(day) && SHORTENED_BEFORE.includes(holidayOn(addDays(day, 1)))
}

/** 0 on Monday, 6 on Sunday. */
export function weekdayOf(day: Day): number {
  const MONDAY = '2024-01-01' as Day
  return ((daysBetween(MONDAY, day) % 7) + 7) % 7
}
