import type { Answer } from '../domain/answer.ts'
import { formatDay, type Day } from '../domain/day.ts'
import type { Fact, FactValue } from '../domain/fact.ts'
import { formatChannels } from '../facts/format.ts'
import { parseFactReference } from '../facts/resolve.ts'
import { scheduleAfter } from '../facts/schedule.ts'
import { comingValues, valuesOn } from '../facts/value-on.ts'
import { findReferences } from '../knowledge-base/walk-text.ts'
import type { Site } from './load-site.ts'

/** A fact of the card with what it rests on: for the agent who is asked „since when“ and „by what law“. */
export interface FactRow {
  readonly id: string
  readonly label: string
  /** Today's value in words, all channels; none when nobody knows it. */
  readonly value?: string | undefined
  readonly since?: string | undefined
  readonly basis?: string | undefined
  readonly basisUrl?: string | undefined
  readonly page?: string | undefined
  readonly checked?: string | undefined
  /** Later values as JSON, for the switch at midnight. */
  readonly schedule?: string | undefined
  readonly coming: readonly { readonly day: string; readonly value: string }[]
}

// Contacts, accounts and phones speak for themselves; these are asked about.
const SHOWN = new Set(['amount', 'duration', 'age', 'limit', 'date'])

/** The facts that an answer refers to, each once, in reading order. */
export function factRows(site: Site, answer: Answer): readonly FactRow[] {
  const ids = [...answer.sections.values()].flatMap((section) =>
    findReferences(section).flatMap((reference) => {
      const parsed = reference.kind === 'fact' ? parseFactReference(reference.name) : undefined
      return parsed ? [parsed.id] : []
    }),
  )
  return [...new Set(ids)].flatMap((id) => {
    const fact = site.content.facts.get(id)
    return fact && SHOWN.has(fact.kind) ? [factRow(fact, site.options.today)] : []
  })
}

function factRow(fact: Fact, today: Day): FactRow {
  const current = valuesOn(fact, today)
  const schedule = scheduleAfter(fact, { id: fact.id }, today, 'et')
  const since = current.map((value) => value.from).toSorted()[0]
  return {
    id: fact.id,
    label: fact.label.et,
    value: current.length > 0 ? formatChannels(fact, current, 'et') : undefined,
    since: since && formatDay(since),
    basis: fact.legal && [fact.legal.act, fact.legal.section].filter(Boolean).join(' '),
    basisUrl: fact.legal?.url,
    page: fact.page,
    checked: current[0] && formatDay(current[0].source.checked),
    schedule: schedule.length > 0 ? JSON.stringify(schedule) : undefined,
    coming: groupByDay(comingValues(fact, today)).map(([day, values]) => ({
      day: formatDay(day),
      value: formatChannels(fact, values, 'et'),
    })),
  }
}

function groupByDay(
  values: readonly FactValue[],
): readonly (readonly [Day, readonly FactValue[]])[] {
  const days = Map.groupBy(values, (value) => value.from)
  return [...days].flatMap(([day, found]) => (day ? [[day, found] as const] : []))
}
