import type { SearchLanguage } from '../language.ts'
import type { Synonym } from '../vocabulary.ts'
import type { Word } from './tokenize.ts'
import { tokenize } from './tokenize.ts'
import type { WordTerms } from './word-terms.ts'

/** A synonym found in a run of words, as positions in the list that was read. */
export interface SynonymMatch {
  readonly term: string
  readonly first: number
  readonly last: number
}

/** Finds the synonyms in a run of analysed words. */
export type SynonymFinder = (
  words: readonly Word[],
  terms: readonly (readonly string[])[],
) => SynonymMatch[]

interface Wording {
  readonly term: string
  /** One set of acceptable terms (or the typed form) a word. */
  readonly steps: readonly string[]
}

/** The term of a synonym: texts and queries in any language meet in it. */
export function synonymTerm(id: string): string {
  return `~${id}`
}

/** Builds the finder of a language's wordings; `callers` also admits the forms that count only in queries. */
export function createSynonymFinder(
  synonyms: readonly Synonym[],
  lang: SearchLanguage,
  wordTerms: WordTerms,
  side: 'text' | 'query',
): SynonymFinder {
  const lemmas = wordingsByFirst(
    synonyms,
    (synonym) => synonym[lang],
    (word) => wordTerms(word)[0]?.term ?? word,
  )
  const typed = wordingsByFirst(
    side === 'query' ? synonyms : [],
    (synonym) => synonym.callers,
    (word) => word,
  )
  return (words, terms) =>
    words.flatMap((word, position) => [
      ...(terms[position] ?? []).flatMap((term) =>
        matchFrom(lemmas.get(term), position, (step, at) => terms[at]?.includes(step) ?? false),
      ),
      ...matchFrom(typed.get(word.text), position, (step, at) => words[at]?.text === step),
    ])
}

function wordingsByFirst(
  synonyms: readonly Synonym[],
  wordings: (synonym: Synonym) => readonly string[],
  stepOf: (word: string) => string,
): Map<string, Wording[]> {
  const byFirst = new Map<string, Wording[]>()
  for (const synonym of synonyms) {
    for (const wording of wordings(synonym)) {
      const steps = tokenize(wording).map(({ text }) => stepOf(text))
      const first = steps[0]
      if (first === undefined) continue
      const others = byFirst.get(first) ?? []
      byFirst.set(first, [...others, { term: synonymTerm(synonym.id), steps }])
    }
  }
  return byFirst
}

function matchFrom(
  wordings: readonly Wording[] | undefined,
  first: number,
  fits: (step: string, at: number) => boolean,
): SynonymMatch[] {
  return (wordings ?? [])
    .filter(({ steps }) => steps.every((step, offset) => fits(step, first + offset)))
    .map(({ term, steps }) => ({ term, first, last: first + steps.length - 1 }))
}
