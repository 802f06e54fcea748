import type { SearchLanguage } from '../language.ts'
import type { Vocabulary } from '../vocabulary.ts'
import type { WordingGroup } from './wording-finder.ts'

/**
 * The synonyms and everyday words of a language. Their terms are no words of any
 * language, so texts and queries meet in them whatever language either is in.
 */
export function synonymGroups(
  { synonyms, everyday }: Pick<Vocabulary, 'synonyms' | 'everyday'>,
  lang: SearchLanguage,
  side: 'text' | 'query',
): WordingGroup[] {
  const mark = { synonyms: '~', everyday: '≈' }
  return [
    ...synonyms.map((group) => ({ ...group, term: `${mark.synonyms}${group.id}` })),
    ...everyday.map((group) => ({ ...group, term: `${mark.everyday}${group.id}` })),
  ].map((group) => ({
    term: group.term,
    wordings: group[lang],
    typed: side === 'query' ? group.callers : [],
  }))
}

/** Whether a shared term is one of everyday words. */
export function isEveryday(term: string): boolean {
  return term.startsWith('≈')
}

/** The words of a language for matters that other offices handle. */
export function outsideGroups(
  { outside }: Pick<Vocabulary, 'outside'>,
  lang: SearchLanguage,
): WordingGroup[] {
  return outside.map((group) => ({ term: group.id, wordings: group[lang], typed: [] }))
}
