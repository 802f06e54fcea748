import type { SearchLanguage } from '../language.ts'
import type { Vocabulary, WordingTerms } from '../vocabulary.ts'
import { createEstonianLemmatizer } from './estonian/lemmatizer.ts'
import { fold } from './normalize.ts'
import { outsideGroups, synonymGroups } from './synonyms.ts'
import { tokenize } from './tokenize.ts'
import { createWordTerms, type WordTerms } from './word-terms.ts'

/**
 * Analyses the Estonian words of all wordings beforehand. To do so in the browser would take
 * half the time from its first byte to the first hit; the stemmers of the other languages
 * are quick enough.
 */
export function wordingTermsOf(vocabulary: Vocabulary): WordingTerms {
  const wordTerms = createWordTerms('et', createEstonianLemmatizer(vocabulary.bank))
  const groups = [...synonymGroups(vocabulary, 'et', 'text'), ...outsideGroups(vocabulary, 'et')]
  const wordings = [
    ...groups.flatMap((group) => group.wordings),
    ...[...vocabulary.modeWords, ...vocabulary.kindWords].flatMap(({ et }) => et),
  ]
  const words = new Set(wordings.flatMap(tokenize).map(({ text }) => text))
  return Object.fromEntries(
    [...words]
      .map((word) => [word, bestTerm(word, wordTerms)] as const)
      .filter(([word, term]) => term !== fold(word)),
  )
}

/** Leads a word of a wording to its best term, by what is known beforehand where it is. */
export function wordingTermReader(
  lang: SearchLanguage,
  { wordingTerms }: Pick<Vocabulary, 'wordingTerms'>,
  wordTerms: WordTerms,
): (word: string) => string {
  if (lang !== 'et' || !wordingTerms) return (word) => bestTerm(word, wordTerms)
  const known = new Map(Object.entries(wordingTerms))
  return (word) => known.get(word) ?? fold(word)
}

function bestTerm(word: string, wordTerms: WordTerms): string {
  return wordTerms(word)[0]?.term ?? fold(word)
}
