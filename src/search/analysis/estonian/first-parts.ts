import { fold, isWithoutDiacritics } from './fold.ts'
import type { ParadigmBank } from './paradigm.ts'
import { agentNoun, supineStem } from './stems.ts'

/** What may begin a compound, as written there, and whose form it is. */
export interface FirstPart {
  readonly text: string
  readonly lemma: string
  readonly kind: 'noun' | 'plural' | 'prefix'
}

/** Finds the first parts that a string is, or is with its diacritics left out; likeliest first. */
export interface FirstParts {
  find(text: string): readonly FirstPart[]
  findFolded(text: string): readonly FirstPart[]
  readonly longest: number
}

const SHORTEST = 3
const SHORTEST_PLURAL = 5

/**
 * Collects the first parts of compounds: nominative (`auto`), genitive (`juhi`),
 * genitive plural (`andmete`), the shortened form of words in -ne (`inimes`) and
 * of mine-nouns (`registreerimis`), agent nouns (`reisija`) and prefixes (`eri`).
 */
export function collectFirstParts(bank: ParadigmBank): FirstParts {
  const parts = new Map<string, FirstPart[]>()
  const add = (part: FirstPart): void => {
    if (part.text.length < SHORTEST) return
    const known = parts.get(part.text) ?? []
    if (!known.some(({ lemma }) => lemma === part.lemma)) parts.set(part.text, [...known, part])
  }
  for (const text of bank.prefixes ?? []) add({ text, lemma: text, kind: 'prefix' })
  for (const { lemma, genitive, pluralGenitive } of bank.nouns) {
    for (const text of [lemma, ...genitive]) add({ text, lemma, kind: 'noun' })
    for (const text of pluralGenitive) {
      if (text.length >= SHORTEST_PLURAL) add({ text, lemma, kind: 'plural' })
    }
    if (lemma.endsWith('ne')) {
      for (const text of genitive) add({ text: text.slice(0, -1), lemma, kind: 'noun' })
    }
  }
  for (const verb of bank.verbs) {
    const stem = supineStem(verb)
    add({ text: `${stem}mis`, lemma: `${stem}mine`, kind: 'noun' })
    const agent = agentNoun(verb)
    add({ text: agent, lemma: agent, kind: 'noun' })
    add({ text: `${agent}te`, lemma: agent, kind: 'plural' })
  }
  return withFoldedSearch(parts)
}

function withFoldedSearch(parts: ReadonlyMap<string, readonly FirstPart[]>): FirstParts {
  const byFolded = new Map<string, FirstPart[]>()
  for (const [text, found] of parts) {
    byFolded.set(fold(text), [...(byFolded.get(fold(text)) ?? []), ...found])
  }
  return {
    find: (text) => parts.get(text) ?? [],
    findFolded: (typed) =>
      (byFolded.get(fold(typed)) ?? []).filter(({ text }) => isWithoutDiacritics(typed, text)),
    longest: Math.max(0, ...[...parts.keys()].map(({ length }) => length)),
  }
}
