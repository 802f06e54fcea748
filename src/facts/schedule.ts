import { addDays, type Day } from '../domain/day.ts'
import type { Fact } from '../domain/fact.ts'
import type { Language } from '../domain/language.ts'
import { resolveFact, type FactReference } from './resolve.ts'
import { turningDays } from './value-on.ts'

/** What a reference reads from a day on. */
export interface ScheduledText {
  readonly from: Day
  readonly text: string
  /** The official page, where no value is known from that day on. */
  readonly url?: string | undefined
}

/**
 * What a reference will read after a day, in order: one step for each known change.
 * Empty when nothing is known to change. A page carries this, so that a fee switches at
 * midnight in Tallinn without a rebuild.
 */
export function scheduleAfter(
  fact: Fact,
  reference: FactReference,
  day: Day,
  language: Language,
): readonly ScheduledText[] {
  let shown = resolveFact(fact, reference, day, language).text
  return turningDays(fact, (end) => addDays(end, 1))
    .filter((turn) => turn > day)
    .flatMap((from) => {
      const { text, known, url } = resolveFact(fact, reference, from, language)
      if (text === shown) return []
      shown = text
      return [{ from, text, ...(!known && url && { url }) }]
    })
}

/** The step that holds on a day; none while the text of the build still holds. */
export function scheduledOn(
  schedule: readonly ScheduledText[],
  day: Day,
): ScheduledText | undefined {
  return schedule.findLast((step) => step.from <= day)
}
