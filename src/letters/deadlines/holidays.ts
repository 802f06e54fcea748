import { addDays, type Day } from '../../domain/day.ts'
import { easterSunday } from './easter.ts'

/**
 * The national day and the public holidays of Estonia; all are days of rest.
 *
 * Pühade ja tähtpäevade seadus §§ 1–2, as in force since 2005-05-20, when Christmas Eve
 * was added (https://www.riigiteataja.ee/akt/PTS). A change of the act is a change here.
 */
export type Holiday =
  | 'new-year'
  | 'independence-day'
  | 'good-friday'
  | 'easter-sunday'
  | 'may-day'
  | 'pentecost'
  | 'victory-day'
  | 'midsummer-day'
  | 'restoration-day'
  | 'christmas-eve'
  | 'christmas-day'
  | 'boxing-day'

const FIXED: { readonly [monthAndDate: string]: Holiday } = {
  '01-01': 'new-year',
  '02-24': 'independence-day',
  '05-01': 'may-day',
  '06-23': 'victory-day',
  '06-24': 'midsummer-day',
  '08-20': 'restoration-day',
  '12-24': 'christmas-eve',
  '12-25': 'christmas-day',
  '12-26': 'boxing-day',
}

const DAYS_FROM_EASTER: { readonly [days: string]: Holiday } = {
  '-2': 'good-friday',
  '0': 'easter-sunday',
  '49': 'pentecost',
}

/** The public holiday on a day; nothing on any other day. */
export function holidayOn(day: Day): Holiday | undefined {
  const fixed = FIXED[day.slice(5)]
  if (fixed) return fixed
  const easter = easterSunday(Number(day.slice(0, 4)))
  const moved = Object.entries(DAYS_FROM_EASTER).find(
    ([days]) => addDays(easter, Number(days)) === day,
  )
  return moved?.[1]
}
