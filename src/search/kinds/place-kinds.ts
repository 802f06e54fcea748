import type { KindHit } from './kind-hit.ts'

/** What is known of something found, before it has its place among the answers. */
export interface Candidate {
  readonly kind: KindHit['kind']
  /** Share of the query that its labels hold, and of its title that the query says; 0 to 1. */
  readonly coverage: number
  readonly precision: number
  /** A word of the query names its kind. */
  readonly named: boolean
  /** The query is its number. */
  readonly numbered: boolean
  /** The first answer tells it. */
  readonly ofFirstAnswer: boolean
  /** Its value is known today. */
  readonly known: boolean
}

/** What decides whether an answer stands first whatever else is found. */
export interface FirstAnswer {
  readonly confident: boolean
  /** A caller's question or the title, word by word. */
  readonly exact: boolean
}

const MOST_STRONG = 3
const MOST_WEAK = 2
/** Weak ones leave the first three rows to answers. */
const BEFORE_WEAK = 3
// Every word of the query must stand in a label, an inflected neighbour apart.
const ALL = 0.93
/** What holds less of the query, by weight, has no place by its words. */
export const LEAST_COVERAGE = 0.8
const WHOLE_NAME = 0.85
const MOST_OF_NAME = 0.6
const HALF_OF_NAME = 0.4
// Beside one that holds the query, one that holds much less of it is chance.
const NEAR_THE_BEST = 0.75

/** Something found, with its place. */
export interface Placed<Found> {
  readonly found: Found
  readonly after: number
  readonly sure: boolean
}

type Place = 'leading' | 'strong' | 'weak'

/**
 * Puts what was found among the answers.
 *
 * - *Leading*, before the answers: asked for by its number, or by its kind and name
 *   („merepääste telefon“), a letter that was asked for, or a guide called by its name.
 *   A fee never leads a sure answer: the answer says whose fee it is. Nothing leads an
 *   answer that a caller's question meets word by word.
 * - *Strong*, after the first answer: a fee of that answer when fees were asked for, or
 *   called by most of its name, unless the question is met word by word. Where the guide is not sure of an answer, they come first.
 * - *Weak*, after the third answer: every word of the query is in its labels. Where many
 *   are as near, the query does not say which is meant, and none is shown.
 */
export function placeKinds<Found extends Candidate>(
  candidates: readonly Found[],
  first: FirstAnswer,
): Placed<Found>[] {
  const placed = candidates
    .flatMap((candidate) => {
      const place = placeOf(candidate, first)
      return place ? [{ candidate, place, worth: worthOf(candidate) }] : []
    })
    .sort((a, b) => b.worth - a.worth)
  const of = (wanted: Place): readonly Found[] =>
    placed.filter(({ place }) => place === wanted).map(({ candidate }) => candidate)
  const leading = nearTheBest(of('leading')).slice(0, MOST_STRONG)
  const strong = nearTheBest(of('strong')).slice(0, MOST_STRONG - leading.length)
  const weak = of('weak')
  const afterStrong = first.confident ? 1 : 0
  return [
    ...leading.map((found) => ({ found, after: 0, sure: true })),
    ...strong.map((found) => ({ found, after: afterStrong, sure: false })),
    ...(weak.length > MOST_WEAK ? [] : weak).map((found) => ({
      found,
      after: BEFORE_WEAK,
      sure: false,
    })),
  ]
}

function nearTheBest<Found extends Candidate>(candidates: readonly Found[]): readonly Found[] {
  const best = Math.max(0, ...candidates.map(({ coverage }) => coverage))
  return candidates.filter(({ coverage }) => coverage >= best * NEAR_THE_BEST)
}

function placeOf(candidate: Candidate, first: FirstAnswer): Place | undefined {
  const { kind, coverage, precision, named, numbered, ofFirstAnswer } = candidate
  const lead = first.confident && first.exact ? 'strong' : 'leading'
  if (numbered) return lead
  if (kind === 'letter') return lead
  if (kind === 'guide' && coverage >= ALL && precision >= WHOLE_NAME) return lead
  if (named && coverage >= ALL && kind !== 'fee') return lead
  if (named && (coverage >= LEAST_COVERAGE || (kind === 'fee' && ofFirstAnswer))) return 'strong'
  if (coverage >= ALL && precision >= MOST_OF_NAME) return lead === 'strong' ? 'weak' : 'strong'
  // A term that is only part of a question explains what nobody asked.
  if (kind === 'term') return undefined
  return coverage >= ALL && precision >= HALF_OF_NAME ? 'weak' : undefined
}

/** Orders those of one place: the number, then what the query says of it, then what is known. */
function worthOf({
  numbered,
  coverage,
  precision,
  named,
  ofFirstAnswer,
  known,
}: Candidate): number {
  return (
    (numbered ? 8 : 0) +
    (named ? 2 : 0) +
    (ofFirstAnswer ? 0.5 : 0) +
    (known ? 0.25 : 0) +
    2 * coverage +
    precision
  )
}
