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
  for (const text of texts)
    for (const term of termsIn(text, analyzer)) counts.set(term, (counts.get(term) ?? 0) + 1)
  return counts
}

// Questions are compared by two checks, and a review checks two contents that are nearly the same.
const known = new WeakMap<Analyzer, Map<string, readonly string[]>>()

function termsIn(text: string, analyzer: Analyzer): readonly string[] {
  const remembered = known.get(analyzer) ?? new Map<string, readonly string[]>()
  known.set(analyzer, remembered)
  const before = remembered.get(text)
  if (before) return before
  const terms = analyzer
    .analyze(text.replaceAll(REFERENCE, ' '))
    .flatMap(({ terms: own, shared, stop }) => (stop ? [] : (shared[0] ?? own[0]?.term ?? [])))
  remembered.set(text, terms)
  return terms
}
