import type { Analyzer } from '../../src/search/analysis/analyze.ts'

/** A wording with the topic that it was written for. */
export interface TopicWording {
  readonly id: string
  readonly words: string
}

// „laevapass“ is no „pass“: the part of a compound does not say what the compound says.
const WHOLE_WORD = 0.8

/**
 * Finds the topics that say all that a query says: some wording of theirs holds every
 * word of it that has a meaning, in whatever form. Nobody can tell from such a query that
 * another topic was meant („Kus mu load on?“), so each of them is a right answer to it.
 */
export function createElsewhereFinder(
  wordings: readonly TopicWording[],
  analyzer: Analyzer,
): (query: string) => string[] {
  const meanings = (words: string): string[][] =>
    analyzer
      .analyze(words)
      .filter(({ stop }) => !stop)
      .map(({ terms }) =>
        terms.filter(({ quality }) => quality >= WHOLE_WORD).map(({ term }) => term),
      )
  const held = wordings.map(({ id, words }) => ({ id, terms: new Set(meanings(words).flat()) }))
  return (query) => {
    const sought = meanings(query)
    if (sought.length === 0) return []
    const saying = held.filter(({ terms }) =>
      sought.every((word) => word.some((term) => terms.has(term))),
    )
    return [...new Set(saying.map(({ id }) => id))].sort()
  }
}
