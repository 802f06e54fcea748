import type { SearchLanguage } from '../language.ts'
import type { Vocabulary } from '../vocabulary.ts'
import { readCodes } from './codes.ts'
import type { EstonianLemmatizer } from './estonian/lemmatizer.ts'
import { fold } from './normalize.ts'
import { remember } from './remember.ts'
import { outsideGroups, synonymGroups } from './synonyms.ts'
import { tokenize } from './tokenize.ts'
import { createWordingFinder, type WordingMatch } from './wording-finder.ts'
import { createWordTerms, type WordTerm, type WordTerms } from './word-terms.ts'
import { wordingTermReader } from './wording-terms.ts'

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
  /** Part of a wording for a matter that other offices handle. */
  readonly outside: boolean
}

/** Turns text of one language into tokens. */
export interface Analyzer {
  readonly lang: SearchLanguage
  readonly wordTerms: WordTerms
  /** The term that stands for a word of the vocabulary's own wordings. */
  readonly wordingTerm: (word: string) => string
  analyze(text: string): Token[]
  /** Terms for two neighbouring words written as one: `juhi`, `luba` → `juhiluba`. */
  join(left: string, right: string): readonly string[]
}

const REMEMBERED_PAIRS = 1000

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
  const wordingTerm = wordingTermReader(lang, vocabulary, wordTerms)
  const findSynonyms = createWordingFinder(synonymGroups(vocabulary, lang, side), wordingTerm)
  const findOutside = createWordingFinder(outsideGroups(vocabulary, lang), wordingTerm)
  const join = remember((pair) => {
    const [left = '', right = ''] = pair.split(' ')
    const compound = lang === 'et' ? estonian.joinCompound(left, right) : undefined
    return [fold(compound ?? left + right)]
  }, REMEMBERED_PAIRS)
  const stops = new Set(vocabulary.stopWords[lang].map(fold))
  return {
    lang,
    wordTerms,
    wordingTerm,
    analyze(text) {
      const words = tokenize(text)
      const terms = words.map((word) => wordTerms(word.text))
      const names = terms.map(wholeWordTerms)
      const shared = [...readCodes(words), ...findSynonyms(words, names)]
      const outside = side === 'query' ? findOutside(words, names) : []
      return words.map((word, position) => ({
        ...word,
        terms: terms[position] ?? [],
        shared: shared.filter((match) => covers(match, position)).map(({ term }) => term),
        stop: stops.has(fold(word.text)) || isBareLetter(word.text),
        outside: outside.some((match) => covers(match, position)),
      }))
    },
    join: (left, right) => join(`${left} ${right}`),
  }
}

function covers({ first, last }: Pick<WordingMatch, 'first' | 'last'>, position: number): boolean {
  return first <= position && position <= last
}

// „laevapass“ is no „pass“: a wording is found in whole words only.
const WHOLE_WORD = 0.8

function wholeWordTerms(terms: readonly WordTerm[]): string[] {
  return terms.filter(({ quality }) => quality >= WHOLE_WORD).map(({ term }) => term)
}

// A letter alone says nothing unless it is part of a code, and then the code says it.
function isBareLetter(word: string): boolean {
  return /^(\p{L}|§)$/u.test(word)
}
