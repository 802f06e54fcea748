import { addDays, formatDay, type Day } from '../../domain/day.ts'
import type { Fact } from '../../domain/fact.ts'
import { splitReferences } from '../../facts/references.ts'
import { parseFactReference, resolveFact } from '../../facts/resolve.ts'
import { turningDays } from '../../facts/value-on.ts'
import { et } from '../../i18n/et.ts'
import type { Sides } from './answer-change.ts'
import { sentencesOfContent, type PlacedSentence } from './placed-sentences.ts'
import { resolveWords } from './resolve-words.ts'
import { diffWords, type WordDiff } from './word-diff.ts'

/** A sentence that a change touches, as it reads before and after. */
export interface TouchedSentence extends Omit<PlacedSentence, 'text' | 'gaps'> {
  readonly diff: WordDiff
}

/** One step of a changed fact: from this day callers hear something else. */
export interface FactStep {
  /** „alates 01.01.2027“, „kohe“. */
  readonly when: string
  readonly day: Day
  readonly before: string
  readonly after: string
  readonly sentences: readonly TouchedSentence[]
}

/** A fact that a request adds, changes or takes away. */
export interface FactChange {
  readonly id: string
  readonly kind: 'new' | 'changed' | 'deleted'
  readonly label: string
  readonly steps: readonly FactStep[]
}

/** The facts that differ, each with what callers hear before and after every step. */
export function factChanges(sides: Sides): readonly FactChange[] {
  const { base, head } = sides
  return [...new Set([...base.facts.keys(), ...head.facts.keys()])].toSorted().flatMap((id) => {
    const [before, after] = [base.facts.get(id), head.facts.get(id)]
    const fact = after ?? before
    if (!fact || (before && after && contentOf(before) === contentOf(after))) return []
    return [
      {
        id,
        kind: !before ? 'new' : !after ? 'deleted' : 'changed',
        label: fact.label.et,
        steps: before && after ? stepsOf(before, after, sides) : [],
      } satisfies FactChange,
    ]
  })
}

// Where a fact stands in its file and when its source was read is nothing that a caller hears.
function contentOf({ place, values, ...fact }: Fact): string {
  void place
  return JSON.stringify([
    fact,
    values.map(({ source, ...value }) => ({ ...value, url: source.url })),
  ])
}

interface Point {
  readonly fact: Fact
  readonly day: Day
}

/** The moments from which the fact reads otherwise than it did: at once, and at every day that is new or gone. */
function stepsOf(before: Fact, after: Fact, sides: Sides): readonly FactStep[] {
  const { today } = sides
  const reads = (fact: Fact, day: Day): string => resolveFact(fact, { id: fact.id }, day, 'et').text
  const future = (fact: Fact): readonly Day[] =>
    turningDays(fact, (end) => addDays(end, 1)).filter((day) => day > today)
  const isNewOn = (day: Day): boolean =>
    reads(after, day) !== reads(after, addDays(day, -1)) && reads(after, day) !== reads(before, day)
  const isGoneOn = (day: Day): boolean =>
    !future(after).includes(day) && reads(before, day) !== reads(after, day)
  const now =
    reads(before, today) === reads(after, today)
      ? []
      : [
          {
            when: et.review.now,
            from: { fact: before, day: today },
            to: { fact: after, day: today },
          },
        ]
  const coming = future(after)
    .filter(isNewOn)
    .map((day) => ({
      when: et.review.from(formatDay(day)),
      from: { fact: after, day: addDays(day, -1) },
      to: { fact: after, day },
    }))
  const cancelled = future(before)
    .filter(isGoneOn)
    .map((day) => ({
      when: et.review.cancelled(formatDay(day)),
      from: { fact: before, day },
      to: { fact: after, day },
    }))
  return [...now, ...coming, ...cancelled].map(({ when, from, to }) => ({
    when,
    day: to.day,
    before: reads(from.fact, from.day),
    after: reads(to.fact, to.day),
    sentences: touchedSentences(from, to, sides),
  }))
}

function touchedSentences(from: Point, to: Point, { head }: Sides): readonly TouchedSentence[] {
  return sentencesOfContent(head)
    .filter(({ text }) => text.includes('{{') && factIdsIn(text).includes(to.fact.id))
    .map(({ text, gaps, ...sentence }) => {
      const read = ({ fact, day }: Point): string =>
        resolveWords(text, {
          facts: new Map([...head.facts, [fact.id, fact]]),
          day,
          language: sentence.language,
          gaps,
        })
      return { ...sentence, diff: diffWords(read(from), read(to)) }
    })
}

/** The ids of the facts that a text refers to. */
export function factIdsIn(text: string): readonly string[] {
  return splitReferences(text).flatMap((segment) => {
    const reference = segment.kind === 'fact' ? parseFactReference(segment.name) : undefined
    return reference ? [reference.id] : []
  })
}
