import { fold } from './normalize.ts'

/**
 * The distinct character 3- to 5-grams of a word with its borders marked, so that
 * a shared beginning counts for more than a shared middle.
 */
export function gramsOf(word: string): Set<string> {
  const marked = `<${word}>`
  const grams = new Set<string>()
  for (let size = 3; size <= 5; size++) {
    for (let at = 0; at + size <= marked.length; at++) grams.add(marked.slice(at, at + size))
  }
  return grams
}

const SHAPE_SIZE = 4

/**
 * The character 4-grams of a normalised word, in order, without diacritics and with its
 * borders marked; a word shorter than that is its own gram. One size of gram finds as
 * much as three sizes do, at a third of the index.
 */
export function shapeGrams(word: string): string[] {
  const marked = `<${fold(word)}>`
  if (marked.length <= SHAPE_SIZE) return [marked]
  return Array.from({ length: marked.length - SHAPE_SIZE + 1 }, (_, at) =>
    marked.slice(at, at + SHAPE_SIZE),
  )
}
