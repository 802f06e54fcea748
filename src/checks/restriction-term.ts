import type { Restriction } from '../domain/answer.ts'
import { formatDay, type Day } from '../domain/day.ts'
import { placeInGuide } from '../domain/guide.ts'
import type { Place } from '../domain/place.ts'
import { findingAt } from '../knowledge-base/finding.ts'
import type { Check } from './check.ts'

const id = 'restriction-term'

/** The longest term of a restriction for internal use, in years (AvTS § 40 lg 1). */
const MAX_YEARS = 5

/**
 * A restriction ends after it was made and within five years, unless it says in `longTerm`
 * why it is longer.
 *
 * Nobody notices an end that lies too far; a longer term needs its own reason (an extension
 * by the head of the agency, or personal data under AvTS § 40 lg 3).
 */
export const restrictionTerm: Check = {
  id,
  run: (content) =>
    [
      ...[...content.answers.values()].map(({ restriction, fieldPlaces, file }) => ({
        restriction,
        place: fieldPlaces.get('restriction.ends') ?? { file, line: 1, column: 1 },
      })),
      ...[...content.guides.values()].map((guide) => ({
        restriction: guide.restriction,
        place: placeInGuide(guide, 'restriction.ends'),
      })),
    ].flatMap(({ restriction, place }) => (restriction ? judge(restriction, place) : [])),
}

function judge({ made, ends, longTerm }: Restriction, place: Place) {
  if (ends <= made)
    return [
      findingAt(
        id,
        place,
        `Piirang lõpeb ${formatDay(ends)}, aga tehti ${formatDay(made)}. Oodati hilisemat lõppu; paranda „ends“ või „made“.`,
      ),
    ]
  const latest = yearsLater(made, MAX_YEARS)
  if (ends <= latest || longTerm) return []
  return [
    findingAt(
      id,
      place,
      `Piirang lõpeb ${formatDay(ends)}, lubatud on kuni ${String(MAX_YEARS)} aastat ehk ${formatDay(latest)}. Paranda „ends“ või kirjuta väljale „longTerm“, millel pikem tähtaeg põhineb.`,
    ),
  ]
}

// From 29 February the term ends on 28 February.
function yearsLater(day: Day, years: number): Day {
  const later = `${String(Number(day.slice(0, 4)) + years)}${day.slice(4)}`
  return (later.endsWith('02-29') ? later.replace('02-29', '02-28') : later) as Day
}
