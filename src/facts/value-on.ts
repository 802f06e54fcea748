import type { Day } from '../domain/day.ts'
import type { Channel, Fact, FactValue } from '../domain/fact.ts'

/** Is the value in force on that day? Both ends belong to the period. */
export function isInForce(value: FactValue, day: Day): boolean {
  return (!value.from || value.from <= day) && (!value.until || day <= value.until)
}

/** The values in force on a day: one, or one a channel; none when nobody knows it. */
export function valuesOn(fact: Fact, day: Day): readonly FactValue[] {
  return fact.values.filter((value) => isInForce(value, day))
}

/** The value in force on a day for one channel; a value without channel holds for every channel. */
export function valueOn(fact: Fact, day: Day, channel?: Channel): FactValue | undefined {
  const current = valuesOn(fact, day)
  if (!channel) return current.length === 1 ? current[0] : undefined
  return (
    current.find((value) => value.channel === channel) ??
    current.find((value) => value.channel === undefined)
  )
}

/** The values known to begin later, soonest first. */
export function comingValues(fact: Fact, day: Day): readonly FactValue[] {
  return fact.values
    .filter((value) => value.from !== undefined && value.from > day)
    .toSorted((left, right) => ((left.from ?? '') < (right.from ?? '') ? -1 : 1))
}

/** Days on which a value begins or the one before has ended: when a page that shows the fact must change. */
export function turningDays(fact: Fact, dayAfter: (day: Day) => Day): readonly Day[] {
  const days = new Set<Day>()
  for (const value of fact.values) {
    if (value.from) days.add(value.from)
    if (value.until) days.add(dayAfter(value.until))
  }
  return [...days].toSorted()
}
