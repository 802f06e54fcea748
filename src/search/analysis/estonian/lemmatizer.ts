import { createAnalogy } from './analogy.ts'
import { createCompoundSplitter } from './compounds.ts'
import { collectFirstParts } from './first-parts.ts'
import { nounPatterns, verbPatterns } from './gradation.ts'
import type { KnownWords } from './known-word.ts'
import { lemmasOfKnown } from './known-word.ts'
import type { EstonianLemma } from './lemma.ts'
import { buildLexicon, collectStems } from './lexicon.ts'
import type { ParadigmBank } from './paradigm.ts'
import { withoutRepeats } from './read-word.ts'
import { lemmasOfUnknown } from './unknown-word.ts'

export type { EstonianLemma } from './lemma.ts'

/** Leads any inflected Estonian word to its dictionary forms. */
export interface EstonianLemmatizer {
  /**
   * The word's lemmas, best first. Case and Unicode normal form do not matter;
   * diacritics may be missing. A compound gives itself and its parts. Never empty:
   * an unknown word gives guesses, at the least itself.
   */
  lemmatize(word: string): readonly EstonianLemma[]
  /**
   * The lemma of two adjacent words written as one (`juhi`, `loaga` → `juhiluba`), if
   * the left one can begin a compound and the right one is a known word.
   */
  joinCompound(left: string, right: string): string | undefined
}

// Other scripts, digits and punctuation have no Estonian inflection; nor is any word longer.
const WORD = /^[\p{Script=Latin}\p{M}-]{1,60}$/u

// What is learned from a bank takes a second; whoever comes with the same bank shares it.
const created = new WeakMap<ParadigmBank, EstonianLemmatizer>()

/** Builds a lemmatizer from a bank of paradigms, once a bank. The work is put off until the first word. */
export function createEstonianLemmatizer(bank: ParadigmBank): EstonianLemmatizer {
  const lemmatizer = created.get(bank) ?? buildLemmatizer(bank)
  created.set(bank, lemmatizer)
  return lemmatizer
}

function buildLemmatizer(bank: ParadigmBank): EstonianLemmatizer {
  const known = once(() => learn(bank))
  const analogy = once(() => createAnalogy(known().lexicon.stems, gradationStems()))
  return {
    lemmatize(word) {
      const typed = normalize(word)
      const surface: EstonianLemma = { lemma: typed, kind: 'surface' }
      if (!WORD.test(typed)) return [surface]
      const { lemmas, isCertain } = lemmasOfKnown(typed, known())
      if (isCertain) return withoutRepeats(lemmas)
      const guesses = lemmasOfUnknown(typed, known().lexicon, analogy)
      return withoutRepeats([...lemmas, ...guesses, surface])
    },
    joinCompound: (left, right) => join(normalize(left), normalize(right), known()),
  }
}

function learn(bank: ParadigmBank): KnownWords {
  const lexicon = buildLexicon(bank)
  const firstParts = collectFirstParts(bank)
  return { lexicon, firstParts, compounds: createCompoundSplitter(lexicon, firstParts) }
}

function gradationStems(): ReturnType<typeof collectStems> {
  return collectStems({ nouns: nounPatterns(), verbs: verbPatterns() })
}

function join(left: string, right: string, { lexicon, compounds }: KnownWords): string | undefined {
  const joined = left + right
  const listed = lexicon.read(joined).find(({ lexeme }) => lexeme.parts[0] === left)
  if (listed !== undefined) return listed.lexeme.lemma
  const split = compounds.split(joined) ?? compounds.splitFolded(joined)
  if (split === undefined) return undefined
  // The border between the words must be one between parts: numbrimärgi | vahetus.
  const borders = split.firstParts.map((_, at) => lengthOf(split.firstParts.slice(0, at + 1)))
  return borders.includes(left.length) ? split.beginning + split.last[0].lexeme.lemma : undefined
}

function lengthOf(parts: readonly { readonly text: string }[]): number {
  return parts.reduce((length, { text }) => length + text.length, 0)
}

function normalize(word: string): string {
  return word.normalize('NFC').toLowerCase().normalize('NFC')
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}
