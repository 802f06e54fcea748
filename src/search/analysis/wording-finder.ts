import { fold } from './normalize.ts'
import { tokenize, type Word } from './tokenize.ts'

/** Wordings of one or more words that all stand for one term. */
export interface WordingGroup {
  readonly term: string
  /** In dictionary form; any inflection of them is found. */
  readonly wordings: readonly string[]
  /** Found only as typed. */
  readonly typed: readonly string[]
}

/** A wording found in a run of words, as positions in the list that was read. */
export interface WordingMatch {
  readonly term: string
  readonly first: number
  readonly last: number
}

/** Finds wordings in a run of analysed words; `terms` holds the terms of each word. */
export type WordingFinder = (
  words: readonly Word[],
  terms: readonly (readonly string[])[],
) => WordingMatch[]

interface Wording {
  readonly term: string
  /** For every word, the terms or the typed form that it may be met as. */
  readonly steps: readonly (readonly string[])[]
}

/** Builds the finder of the groups; `termOf` leads a word of a wording to its best term. */
export function createWordingFinder(
  groups: readonly WordingGroup[],
  termOf: (word: string) => string,
): WordingFinder {
  const inflected = byFirstStep(
    groups,
    ({ wordings }) => wordings,
    // The wording is a dictionary form already; analysis may guess beyond it.
    (word) => [...new Set([fold(word), termOf(word)])],
  )
  const typed = byFirstStep(
    groups,
    (group) => group.typed,
    (word) => [word],
  )
  return (words, terms) => {
    const found: WordingMatch[] = []
    const asTerm = (step: readonly string[], at: number): boolean =>
      step.some((term) => terms[at]?.includes(term))
    const asTyped = (step: readonly string[], at: number): boolean =>
      step.includes(words[at]?.text ?? '')
    for (const [position, word] of words.entries()) {
      for (const term of terms[position] ?? [])
        addMatches(found, inflected.get(term), position, asTerm)
      addMatches(found, typed.get(word.text), position, asTyped)
    }
    return found
  }
}

function byFirstStep(
  groups: readonly WordingGroup[],
  wordingsOf: (group: WordingGroup) => readonly string[],
  stepOf: (word: string) => readonly string[],
): Map<string, Wording[]> {
  const byFirst = new Map<string, Wording[]>()
  for (const group of groups) {
    for (const wording of wordingsOf(group)) {
      const steps = tokenize(wording).map(({ text }) => stepOf(text))
      for (const first of steps[0] ?? []) {
        const same = byFirst.get(first) ?? []
        same.push({ term: group.term, steps })
        byFirst.set(first, same)
      }
    }
  }
  return byFirst
}

// Most words begin no wording: for them nothing may be made.
function addMatches(
  found: WordingMatch[],
  wordings: readonly Wording[] | undefined,
  first: number,
  fits: (step: readonly string[], at: number) => boolean,
): void {
  if (!wordings) return
  for (const { term, steps } of wordings)
    if (steps.every((step, offset) => fits(step, first + offset)))
      found.push({ term, first, last: first + steps.length - 1 })
}
