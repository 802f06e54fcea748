import type { Brand } from '../support/brand.ts'

/** A calendar day in Tallinn, `YYYY-MM-DD`; plain strings compare correctly. */
export type Day = Brand<string, 'Day'>

/** The time zone by which every fee and deadline of the guide changes. */
export const GUIDE_TIME_ZONE = 'Europe/Tallinn'

// Canadian English writes a day as `YYYY-MM-DD`. Making a formatter costs more than using it.
const WALL_CALENDAR = new Intl.DateTimeFormat('en-CA', {
  timeZone: GUIDE_TIME_ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/

/** Reads a day; nothing when the text is not a real day of the calendar (`2026-02-30`). */
export function parseDay(text: string): Day | undefined {
  const match = DAY.exec(text)
  if (!match) return undefined
  const instant = new Date(`${text}T00:00:00Z`)
  if (Number.isNaN(instant.getTime()) || instant.toISOString().slice(0, 10) !== text)
    return undefined
  return text as Day
}

/** The day that a wall calendar in Tallinn shows at this instant. */
export function dayInTallinn(instant: Date): Day {
  return WALL_CALENDAR.format(instant) as Day
}

/** The day so many days later (earlier when negative). */
export function addDays(day: Day, count: number): Day {
  const instant = new Date(`${day}T00:00:00Z`)
  instant.setUTCDate(instant.getUTCDate() + count)
  return instant.toISOString().slice(0, 10) as Day
}

/** Whole days from one day to another; negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

/** As an Estonian writes it: `22.11.2026`. The same form is read without effort in all three languages. */
export function formatDay(day: Day): string {
  const [year, month, date] = day.split('-')
  return `${date}.${month}.${year}`
}
