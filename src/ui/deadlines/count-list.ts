import { formatDay } from '../../domain/day.ts'
import { et } from '../../i18n/et.ts'
import type { CountedDay } from '../../letters/deadlines/explain.ts'
import type { TermUnit } from '../../letters/deadlines/term.ts'
import { weekdayOf } from '../../letters/deadlines/working-days.ts'

const words = et.deadlines

/** One row a day: what day it is, and whether and as which it counts. */
export function countList(
  days: readonly CountedDay[],
  unit: TermUnit,
  afterFirstTerm = false,
): readonly HTMLLIElement[] {
  return days.map((day) => {
    const row = document.createElement('li')
    row.className = `counted counted-${day.role}`
    row.value = day.number ?? 0
    const date = document.createElement('span')
    date.className = 'counted-day'
    date.textContent = formatDay(day.day)
    row.append(date, ` ${describe(day, unit, afterFirstTerm)}`)
    return row
  })
}

function describe(day: CountedDay, unit: TermUnit, afterFirstTerm: boolean): string {
  const { role, number, off, shortened } = day
  const name = off ? words.daysOff[off] : words.weekdays[weekdayOf(day.day)]
  const parts = [
    name,
    role === 'start' && (afterFirstTerm ? words.startedExtension : words.started),
    number !== undefined && (unit === 'working-day' ? words.workingDay : words.day)(number),
    role === 'skipped' && words.notCounted,
    role === 'moved-past' && words.movedPast,
    role === 'last' && words.last,
    shortened && words.shortened,
  ]
  return parts.filter(Boolean).join(', ')
}
