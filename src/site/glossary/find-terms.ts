import type { EstonianLemmatizer } from '../../search/analysis/estonian/lemmatizer.ts'
import { tokenize } from '../../search/analysis/tokenize.ts'

/** A term to be found in texts, in whatever case its words stand. */
export interface SoughtTerm {
  readonly slug: string
  /** The term as the glossary has it; what stands in brackets is not sought. */
  readonly words: string
}

/** Where a term stands in a text; offsets of the text as given. */
export interface FoundTerm {
  readonly slug: string
  readonly start: number
  readonly end: number
}

/** Finds the terms in a text: the longest where several begin, none inside another, each as often as it stands. */
export type TermFinder = (text: string) => readonly FoundTerm[]

/** Builds a finder. Words meet by their dictionary forms: „juhiloaga“ is „juhiluba“. */
export function createTermFinder(
  terms: readonly SoughtTerm[],
  lemmatizer: EstonianLemmatizer,
): TermFinder {
  const lemmas = remember((word) => wholeLemmas(word, lemmatizer))
  const sought = terms
    .map(({ slug, words }) => ({
      slug,
      words: tokenize(words.replaceAll(/\([^)]*\)/g, ' ')).map(({ text }) => lemmas(text)),
    }))
    .filter(({ words }) => words.length > 0)
    .toSorted((left, right) => right.words.length - left.words.length)
  // Most words begin no term, and the same words come again and again.
  const beginning = remember((word) =>
    sought.filter(({ words: [first] }) => first && meets(first, lemmas(word))),
  )

  return (text) => {
    const words = tokenize(text)
    const found: FoundTerm[] = []
    for (let at = 0; at < words.length; at++) {
      const first = words[at]
      const term =
        first &&
        beginning(first.text).find((one) =>
          one.words.every((wanted, offset) => {
            const word = words[at + offset]
            return word !== undefined && meets(wanted, lemmas(word.text))
          }),
        )
      const last = words[at + (term?.words.length ?? 0) - 1]
      if (!term || !last) continue
      found.push({ slug: term.slug, start: first.start, end: last.end })
      at += term.words.length - 1
    }
    return found
  }
}

// Parts of compounds and verbs are other words: „kontrolljuht“ is no „juht“.
function wholeLemmas(word: string, lemmatizer: EstonianLemmatizer): ReadonlySet<string> {
  const lemmas = lemmatizer
    .lemmatize(word)
    .filter(({ kind }) => kind !== 'compound-part' && kind !== 'action-noun')
  const known = lemmas.filter(({ kind }) => kind !== 'rule')
  return new Set((known.length > 0 ? known : lemmas).map(({ lemma }) => lemma))
}

function meets(wanted: ReadonlySet<string>, given: ReadonlySet<string>): boolean {
  for (const lemma of wanted) if (given.has(lemma)) return true
  return false
}

function remember<Value>(make: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, Value>()
  return (word) => {
    const value = known.get(word) ?? make(word)
    known.set(word, value)
    return value
  }
}
