import type { SearchLanguage } from '../language.ts'
import type { Vocabulary } from '../vocabulary.ts'
import { readCodes } from './codes.ts'
import type { EstonianLemmatizer } from './estonian/lemmatizer.ts'
import { fold } from './normalize.ts'
import { createSynonymFinder } from './synonyms.ts'
import { tokenize } from './tokenize.ts'
import { createWordTerms, type WordTerm, type WordTerms } from './word-terms.ts'

/** A word of a text with everything it is searched by; offsets refer to the text as given. */
export interface Token {
  readonly text: string
  readonly start: number
  readonly end: number
  /** The word's own terms, best first. */
  readonly terms: readonly WordTerm[]
  /** Synonyms and codes that this word is part of; shared by all languages. */
  readonly shared: readonly string[]
  /** A stop word: it counts only where nothing else does. */
  readonly stop: boolean
}

/** Turns text of one language into tokens. */
export interface Analyzer {
  readonly lang: SearchLanguage
  readonly wordTerms: WordTerms
  analyze(text: string): Token[]
  /** Terms for two neighbouring words written as one: `juhi`, `luba` → `juhiluba`. */
  join(left: string, right: string): readonly string[]
}

/**
 * The analysis of a language. Texts and queries go through this same function, so
 * whatever it does to a word, it does on both sides; only callers' typed forms
 * (`callers` in the vocabulary) are read in queries alone.
 */
export function createAnalyzer(
  lang: SearchLanguage,
  vocabulary: Vocabulary,
  estonian: EstonianLemmatizer,
  side: 'text' | 'query',
): Analyzer {
  const wordTerms = createWordTerms(lang, estonian)
  const findSynonyms = createSynonymFinder(vocabulary.synonyms, lang, wordTerms, side)
  const stops = new Set(vocabulary.stopWords[lang].map(fold))
  return {
    lang,
    wordTerms,
    analyze(text) {
      const words = tokenize(text)
      const terms = words.map((word) => wordTerms(word.text))
      const shared = [
        ...readCodes(words),
        ...findSynonyms(
          words,
          terms.map((of) => of.map(({ term }) => term)),
        ),
      ]
      return words.map((word, position) => ({
        ...word,
        terms: terms[position] ?? [],
        shared: shared
          .filter(({ first, last }) => first <= position && position <= last)
          .map(({ term }) => term),
        stop: stops.has(fold(word.text)) || isBareLetter(word.text),
      }))
    },
    join(left, right) {
      const compound = lang === 'et' ? estonian.joinCompound(left, right) : undefined
      return compound === undefined ? [fold(left + right)] : [fold(compound)]
    },
  }
}

// A letter alone says nothing unless it is part of a code, and then the code says it.
function isBareLetter(word: string): boolean {
  return /^(\p{L}|§)$/u.test(word)
}
