import type { FactKind } from '../../domain/fact.ts'
import { SECTIONS, type SectionName } from '../../domain/section.ts'
import { parseFactReference } from '../../facts/resolve.ts'
import { findReferences } from '../../knowledge-base/walk-text.ts'
import type { Site } from '../load-site.ts'

/** A published answer that tells a fact, and the section of its card where it does. */
interface Teller {
  readonly answer: string
  readonly section: SectionName
}

/**
 * The cards that tell each fact, as `answer#section`, the best to open first. Only what
 * this audience may read counts: a fact of a draft or of supervisors' words alone has none.
 */
export function cardsOfFacts(site: Site): ReadonlyMap<string, readonly string[]> {
  const tellers = new Map<string, Teller[]>()
  for (const { answer } of site.published) {
    for (const { name: section } of SECTIONS) {
      for (const fact of factsIn(answer.sections.get(section))) {
        const told = tellers.get(fact) ?? []
        tellers.set(fact, [...told, { answer: answer.id, section }])
      }
    }
  }
  const told = countBy([...tellers.values()].flat().map(({ answer }) => answer))
  return new Map(
    [...tellers].map(([fact, all]) => {
      const kind = site.content.facts.get(fact)?.kind ?? 'text'
      const cards = bestSections(all, kind)
        .toSorted((left, right) => rank(left, kind) - rank(right, kind) || fit(left, right, kind))
        .map(({ answer, section }) => `${answer}#${section}`)
      return [fact, cards] as const
    }),
  )

  // A contact is at home on the card that lists many; a fee on the card that is about little else.
  function fit(left: Teller, right: Teller, kind: FactKind): number {
    const fewer = (told.get(left.answer) ?? 0) - (told.get(right.answer) ?? 0)
    return kind === 'contact' ? -fewer : fewer
  }
}

function factsIn(section: Parameters<typeof findReferences>[0] | undefined): ReadonlySet<string> {
  const names = section
    ? findReferences(section).flatMap((one) => (one.kind === 'fact' ? [one.name] : []))
    : []
  return new Set(names.flatMap((name) => parseFactReference(name)?.id ?? []))
}

// Client text and letters tell facts, too, but an agent looks them up in these first.
const HOME: readonly SectionName[] = ['fees', 'steps', 'ask-first', 'hand-over', 'background']
const HOME_OF_CONTACTS: readonly SectionName[] = ['hand-over', 'steps', 'ask-first', 'background']

function rank({ section }: Teller, kind: FactKind): number {
  const home = kind === 'contact' ? HOME_OF_CONTACTS : HOME
  const at = home.indexOf(section)
  return at < 0 ? home.length : at
}

/** One section an answer. */
function bestSections(all: readonly Teller[], kind: FactKind): readonly Teller[] {
  const byAnswer = Map.groupBy(all, ({ answer }) => answer)
  return [...byAnswer.values()].flatMap(
    (sections) => sections.toSorted((left, right) => rank(left, kind) - rank(right, kind))[0] ?? [],
  )
}

function countBy(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}
