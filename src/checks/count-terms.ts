import type { Analyzer } from '../search/analysis/analyze.ts'

const REFERENCE = /\{\{[^{}]*\}\}/g

/**
 * How often each term stands in texts: the dictionary form of a word or the synonym that it
 * is part of. Stop words, references and gaps do not count.
 */
export function countTerms(
  analyzer: Analyzer,
  texts: readonly string[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) {
    const tokens = analyzer.analyze(text.replaceAll(REFERENCE, ' '))
    for (const { terms, shared, stop } of tokens) {
      const term = shared[0] ?? terms[0]?.term
      if (term !== undefined && !stop) counts.set(term, (counts.get(term) ?? 0) + 1)
    }
  }
  return counts
}
