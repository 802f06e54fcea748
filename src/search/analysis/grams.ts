import type { SearchLanguage } from '../language.ts'
import { fold } from './normalize.ts'
import type { WordTerm } from './word-terms.ts'

const SIZE = 4

/**
 * The character 4-grams of a normalised word, in order, without diacritics and with its
 * borders marked; a word shorter than that is its own gram. One size of gram finds as
 * much as three sizes do, at a third of the index.
 */
export function shapeGrams(word: string): string[] {
  const marked = `<${fold(word)}>`
  if (marked.length <= SIZE) return [marked]
  return Array.from({ length: marked.length - SIZE + 1 }, (_, at) => marked.slice(at, at + SIZE))
}

/**
 * The word whose shape stands for a word. All forms of a known Estonian word have the
 * shape of its dictionary form and so find the same; a guess by rule is no such form.
 * Russian and English terms are stems, which cut off more than an ending.
 */
export function shapeWord(
  { text, terms: [best] }: { readonly text: string; readonly terms: readonly WordTerm[] },
  lang: SearchLanguage,
): string {
  return lang === 'et' && best?.quality === 1 ? best.term : text
}
