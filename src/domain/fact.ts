import type { Brand } from '../support/brand.ts'
import type { Audience } from './audience.ts'
import type { Day } from './day.ts'
import type { Localized } from './language.ts'
import type { Place } from './place.ts'

/** `group.name`, as written in a reference: `tasud.juhiluba`. */
export type FactId = Brand<string, 'FactId'>

/** Where something is asked for; a fee may differ by it. */
export const CHANNELS = ['e-teenindus', 'buroo'] as const
export type Channel = (typeof CHANNELS)[number]

export const FACT_KINDS = [
  'amount',
  'duration',
  'age',
  'limit',
  'date',
  'phone',
  'email',
  'account',
  'reference',
  'contact',
  'text',
] as const
export type FactKind = (typeof FACT_KINDS)[number]

export const DURATION_UNITS = [
  'minute',
  'hour',
  'day',
  'working-day',
  'week',
  'month',
  'year',
] as const
export type DurationUnit = (typeof DURATION_UNITS)[number]

export const LIMIT_UNITS = [
  'g',
  'kg',
  't',
  'mm',
  'cm',
  'm',
  'km',
  'km/h',
  'kW',
  'J',
  'cm3',
  'kn',
  'percent',
  'count',
  'euro-cent',
] as const
export type LimitUnit = (typeof LIMIT_UNITS)[number]

/** A body or an office and the ways to reach it, as far as they are known. */
export interface Contact {
  readonly name: Localized
  readonly phone?: string | undefined
  readonly email?: string | undefined
  readonly web?: string | undefined
  readonly address?: string | undefined
}

/** Amounts are in euros; durations and limits in the fact's unit; ages in years; days as `YYYY-MM-DD`. */
export type FactContent = number | string | Localized | Contact

export const CONFIDENCES = ['high', 'medium', 'low'] as const
export type Confidence = (typeof CONFIDENCES)[number]

/** Where a statement was read and on which day. */
export interface Source {
  readonly url: string
  readonly checked: Day
  readonly confidence: Confidence
}

/** A provision that a statement rests on. */
export interface LegalBasis {
  readonly act: string
  readonly section?: string | undefined
  readonly url?: string | undefined
}

/** One value of a fact, in force from a day (unknown when absent) to a day inclusive (open when absent). */
export interface FactValue {
  readonly channel?: Channel | undefined
  readonly from?: Day | undefined
  readonly until?: Day | undefined
  readonly value: FactContent
  readonly source: Source
  readonly note?: string | undefined
}

/** A fee, limit, deadline, contact or number that answers refer to and never repeat. */
export interface Fact {
  readonly id: FactId
  readonly kind: FactKind
  readonly unit?: DurationUnit | LimitUnit | undefined
  readonly label: Localized
  /** For whom; absent means for all. */
  readonly audience?: Audience | undefined
  /** The official page where the value stands; shown when no value is known. */
  readonly page?: string | undefined
  readonly legal?: LegalBasis | undefined
  readonly note?: string | undefined
  readonly values: readonly FactValue[]
  readonly place: Place
}
