import type { Day } from '../../domain/day.ts'
import type { Fact } from '../../domain/fact.ts'
import { REPLY_RULES, type ReplyType } from './reply-type.ts'

/** Units in which the law gives a term for answering. */
export const TERM_UNITS = ['day', 'working-day', 'month'] as const
export type TermUnit = (typeof TERM_UNITS)[number]

/** A length of time from the day of receipt. */
export interface Term {
  readonly count: number
  readonly unit: TermUnit
}

/** A term as it holds between two days, both inclusive; open where absent. */
export interface DatedTerm extends Term {
  readonly from?: Day | undefined
  readonly until?: Day | undefined
}

/** A reply type's terms with all their known changes. */
export interface ReplyTerms {
  readonly term: readonly DatedTerm[]
  /** Empty when the law knows no extension. */
  readonly extension: readonly DatedTerm[]
}

/** The terms of every reply type. */
export type AllReplyTerms = { readonly [type in ReplyType]: ReplyTerms }

/** Reads a type's terms from the guide's facts; empty where a fact or its value is not known. */
export function replyTerms(type: ReplyType, facts: ReadonlyMap<string, Fact>): ReplyTerms {
  const { term, extension } = REPLY_RULES[type]
  return {
    term: datedTerms(facts.get(term)),
    extension: extension ? datedTerms(facts.get(extension.fact)) : [],
  }
}

function datedTerms(fact: Fact | undefined): readonly DatedTerm[] {
  const unit = TERM_UNITS.find((known) => known === fact?.unit)
  if (!fact || !unit) return []
  return fact.values.flatMap(({ value, from, until }) =>
    typeof value === 'number' && Number.isInteger(value) && value > 0
      ? [{ count: value, unit, ...(from && { from }), ...(until && { until }) }]
      : [],
  )
}

/** The term in force on a day; nothing when none is known. */
export function termOn(terms: readonly DatedTerm[], day: Day): Term | undefined {
  const found = terms.find(({ from, until }) => (!from || from <= day) && (!until || day <= until))
  return found && { count: found.count, unit: found.unit }
}
