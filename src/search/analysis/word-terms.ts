import { stemmer as stemEnglish } from '@orama/stemmers/english'
import { stemmer as stemRussian } from '@orama/stemmers/russian'
import type { SearchLanguage } from '../language.ts'
import type { EstonianLemmatizer } from './estonian/lemmatizer.ts'
import { fold } from './normalize.ts'
import { remember } from './remember.ts'

/** An index term that stands for a word; quality 1 is the word itself, less is a relative of it. */
export interface WordTerm {
  readonly term: string
  readonly quality: number
}

/** Leads a normalised word to its terms, best first; never empty. */
export type WordTerms = (word: string) => readonly WordTerm[]

// How far a lemma of each kind may speak for the word: „numbrimärk“ is also about
// „märk“, but less than „märk“ is; a guess by rule is usually right.
const QUALITY = {
  bank: 1,
  'compound-whole': 1,
  rule: 0.95,
  surface: 1,
  'action-noun': 0.85,
  'compound-part': 0.6,
} as const

/** The word analysis of a language. Pages and queries must go through the same one. */
export function createWordTerms(lang: SearchLanguage, estonian: EstonianLemmatizer): WordTerms {
  switch (lang) {
    case 'et':
      return remember((word) => estonianTerms(word, estonian), REMEMBERED)
    case 'ru':
      return remember((word) => [{ term: stemRussian(word), quality: 1 }], REMEMBERED)
    case 'en':
      return remember(
        (word) => [{ term: stemEnglish(spellBritish(fold(word))), quality: 1 }],
        REMEMBERED,
      )
  }
}

// An unknown word has several guesses; past the second they only fill the index.
const MOST_GUESSES = 2

function estonianTerms(word: string, estonian: EstonianLemmatizer): WordTerm[] {
  const found = estonian.lemmatize(word)
  const known = found.some(({ kind }) => kind === 'bank' || kind === 'compound-whole')
  const guesses = found.filter(({ kind }) => kind === 'rule').slice(0, MOST_GUESSES)
  const kept = known
    ? found
    : [...guesses, ...found.filter(({ kind }) => kind !== 'rule' && kind !== 'action-noun')]
  const best = new Map<string, number>()
  for (const { lemma, kind } of kept) {
    const term = fold(lemma)
    best.set(term, Math.max(best.get(term) ?? 0, QUALITY[kind]))
  }
  return [...best].map(([term, quality]) => ({ term, quality }))
}

// „license“ and „licence“, „organise“ and „organize“ are one word to a caller.
function spellBritish(word: string): string {
  return word
    .replace(/^(licen|defen|offen)se/u, '$1ce')
    .replace(/iz(e|es|ed|ing|ation|ations)$/u, 'is$1')
    .replace(/^color/u, 'colour')
}

// Callers' words repeat, and so do those of texts.
const REMEMBERED = 20_000
