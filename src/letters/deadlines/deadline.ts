import { addDays, type Day } from '../../domain/day.ts'
import { REPLY_RULES, type ReplyType } from './reply-type.ts'
import { termOn, type ReplyTerms, type Term } from './term.ts'
import { addWorkingDays, workingDayFrom } from './working-days.ts'

/** The last day on which something may be done, and how it was found. */
export interface Deadline {
  readonly term: Term
  /** Where counting alone leads. */
  readonly counted: Day
  /** The same, moved to the next working day when it falls on a day off. */
  readonly day: Day
}

/** Until when to answer, and until when at the latest once the time has been extended. */
export interface ReplyDeadline {
  readonly received: Day
  readonly answer: Deadline
  readonly extended?: Deadline | undefined
}

/**
 * The last day of a term that began with an event on a day.
 *
 * The first day counted is the one after (tsiviilseadustiku üldosa seadus § 135 lg 1;
 * for information requests the working day after, avaliku teabe seadus § 20). Months end
 * on the date of the event, or on the month's last day where it has no such date. A last
 * day that falls on a day off moves to the next working day (TsÜS § 136; both apply to
 * offices by haldusmenetluse seadus § 33). A day is a day of the calendar: the change to
 * summer time makes none longer.
 */
export function deadlineAfter(received: Day, term: Term): Deadline {
  const counted = endOf(received, term)
  return { term, counted, day: workingDayFrom(counted) }
}

function endOf(received: Day, { count, unit }: Term): Day {
  switch (unit) {
    case 'working-day':
      return addWorkingDays(received, count)
    case 'day':
      return addDays(received, count)
    case 'month':
      return addMonths(received, count)
  }
}

function addMonths(day: Day, count: number): Day {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count
  const lastDay = addDays(firstOfMonth(months + 1), -1)
  const sameDate = addDays(firstOfMonth(months), Number(day.slice(8)) - 1)
  return sameDate < lastDay ? sameDate : lastDay
}

function firstOfMonth(months: number): Day {
  const year = String(Math.floor(months / 12)).padStart(4, '0')
  return `${year}-${String((months % 12) + 1).padStart(2, '0')}-01` as Day
}

/**
 * The deadlines of what was received on a day, by the terms in force that day; nothing
 * when no term is known.
 *
 * An `added` extension is counted on from the last counted day, not from the one that it
 * moved to: of two readings the earlier day is the safe one.
 */
export function replyDeadline(
  type: ReplyType,
  received: Day,
  terms: ReplyTerms,
): ReplyDeadline | undefined {
  const term = termOn(terms.term, received)
  if (!term) return undefined
  const answer = deadlineAfter(received, term)
  const extension = termOn(terms.extension, received)
  if (!extension) return { received, answer }
  const from = REPLY_RULES[type].extension?.counts === 'added' ? answer.counted : received
  return { received, answer, extended: deadlineAfter(from, extension) }
}
