import type { Day } from '../../domain/day.ts'
import type { Saying } from '../../search/kinds/kind-document.ts'

const NOTHING: Saying = { text: '' }

/** What holds on a day: a fee that changes at midnight is told as it is today, whenever the guide was built. */
export function sayingOn(says: readonly Saying[], today: Day): Saying {
  return says.findLast(({ from }) => from === undefined || from <= today) ?? NOTHING
}
