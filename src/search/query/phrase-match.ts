import type { OpenedIndex } from '../index/opened-index.ts'
import type { Phrase, PhraseKind } from '../index/phrases.ts'
import type { QueryWord } from './interpret.ts'

/**
 * How near the query comes to a document's best question and keyword (1: the same words),
 * and how much of its title the query says (1: all of it).
 */
export type PhraseEvidence = Readonly<Record<PhraseKind, number>>

/** Compares documents' phrases with one query. */
export type PhraseMatcher = (document: number) => PhraseEvidence

/** Prepares the comparison of a query with phrases: which of its words a term may stand for. */
export function createPhraseMatcher(
  index: OpenedIndex,
  query: readonly QueryWord[],
): PhraseMatcher {
  const standsFor = new Map<number, [word: number, quality: number][]>()
  for (const [word, { variants }] of query.entries()) {
    for (const { number, quality } of variants) {
      const list = standsFor.get(number) ?? []
      standsFor.set(number, [...list, [word, quality]])
    }
  }
  const total = query.reduce((sum, { weight }) => sum + weight, 0)
  return (document) => {
    const best = { title: 0, question: 0, keyword: 0 }
    for (const phrase of index.phrases[document] ?? []) {
      const likeness = compare(phrase, query, total, standsFor, index)
      if (likeness > best[phrase.kind]) best[phrase.kind] = likeness
    }
    return best
  }
}

// The share of the query that the phrase holds, and of the phrase that the query
// holds; their harmonic mean, so that neither a long phrase nor a long query wins
// by its length.
function compare(
  phrase: Phrase,
  query: readonly QueryWord[],
  total: number,
  standsFor: ReadonlyMap<number, readonly (readonly [number, number])[]>,
  index: OpenedIndex,
): number {
  const found = new Map<number, number>()
  let held = 0
  let whole = 0
  for (const terms of phrase.words) {
    let best = 0
    let weight = LEAST_WEIGHT
    for (const [order, term] of terms.entries()) {
      if (order === 0) weight = Math.max(weight, index.rarity[term] ?? 1)
      for (const [word, quality] of standsFor.get(term) ?? []) {
        best = Math.max(best, quality)
        found.set(word, Math.max(found.get(word) ?? 0, quality))
      }
    }
    whole += weight
    held += weight * best
  }
  if (held === 0 || whole === 0 || total === 0) return 0
  let asked = 0
  for (const [word, quality] of found) asked += (query[word]?.weight ?? 0) * quality
  const recall = asked / total
  const precision = held / whole
  // A title is short and official: what it says beyond the query is what sets the topic
  // apart from its neighbours („kolmanda riigi juhiluba“ from „juhiluba“).
  if (phrase.kind === 'title') return precision
  return (2 * recall * precision) / (recall + precision)
}

const LEAST_WEIGHT = 0.02
