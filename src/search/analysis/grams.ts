import { fold } from './normalize.ts'

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
