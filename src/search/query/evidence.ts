import { FIELDS } from '../index/index-file.ts'
import type { OpenedIndex } from '../index/opened-index.ts'
import type { RankingConstants } from './constants.ts'
import type { QueryWord } from './interpret.ts'

/** What the words of a query say for every document of an index; both measures run from 0 to about 1. */
export interface WordEvidence {
  /** lunr's weights of the words, by field. */
  readonly words: Float32Array
  /** The share of the query, by weight, that stands in the document at all. */
  readonly coverage: Float32Array
}

// Brings lunr's weights (0 to about 10 a word) to the measure of the other evidence.
const WEIGHT_SCALE = 0.1

/**
 * Gathers the evidence of single words. A word counts once a document, by the best of
 * its variants: five near-spellings of one word are still one word.
 */
export function gatherEvidence(
  index: OpenedIndex,
  query: readonly QueryWord[],
  constants: RankingConstants,
): WordEvidence {
  const size = index.documents.length
  const words = new Float32Array(size)
  const coverage = new Float32Array(size)
  const total = query.reduce((sum, { weight }) => sum + weight, 0)
  const boosts = FIELDS.map((field) => constants.fields[field])
  const best = { words: new Float32Array(size), coverage: new Float32Array(size) }
  for (const word of query) {
    const touched = gatherWord(index, word, boosts, best)
    for (const document of touched) {
      words[document] =
        (words[document] ?? 0) + ((best.words[document] ?? 0) * WEIGHT_SCALE * word.share) / total
      coverage[document] =
        (coverage[document] ?? 0) + ((best.coverage[document] ?? 0) * word.weight) / total
      best.words[document] = 0
      best.coverage[document] = 0
    }
  }
  return { words, coverage }
}

function gatherWord(
  index: OpenedIndex,
  word: QueryWord,
  boosts: readonly number[],
  best: WordEvidence,
): number[] {
  const touched: number[] = []
  for (const { number, quality } of word.variants) {
    const posting = index.postings[number]
    if (!posting) continue
    for (let at = 0; at < posting.documents.length; at++) {
      const document = posting.documents[at] ?? 0
      let weight = 0
      for (let field = 0; field < boosts.length; field++) {
        weight += (posting.weights[at * boosts.length + field] ?? 0) * (boosts[field] ?? 0)
      }
      if ((best.coverage[document] ?? 0) === 0) touched.push(document)
      best.words[document] = Math.max(best.words[document] ?? 0, weight * quality)
      best.coverage[document] = Math.max(best.coverage[document] ?? 0, quality)
    }
  }
  return touched
}
