import { latinSkeleton } from '../analysis/transliterate.ts'

const LATIN = /^\p{Script=Latin}+$/u

// A Russian ending in Latin letters is at most this long: `-oiamiu` does not occur, `-skimi` is cut to its stem.
const LONGEST_ENDING = 4
const SHORTEST_STEM = 3

/** Finds the Russian stems of an index that a word in Latin letters may spell. */
export function createTransliteration(
  terms: readonly string[],
): (word: string) => readonly number[] {
  let stems: Map<string, number[]> | undefined
  return (word) => {
    if (!LATIN.test(word)) return []
    stems ??= stemsBySkeleton(terms)
    const skeleton = latinSkeleton(word)
    for (let cut = 0; cut <= LONGEST_ENDING && skeleton.length - cut >= SHORTEST_STEM; cut++) {
      const found = stems.get(skeleton.slice(0, skeleton.length - cut))
      if (found) return found
    }
    return []
  }
}

function stemsBySkeleton(terms: readonly string[]): Map<string, number[]> {
  const stems = new Map<string, number[]>()
  for (const [number, term] of terms.entries()) {
    if (!/\p{Script=Cyrillic}/u.test(term)) continue
    const skeleton = latinSkeleton(term)
    stems.set(skeleton, [...(stems.get(skeleton) ?? []), number])
  }
  return stems
}
