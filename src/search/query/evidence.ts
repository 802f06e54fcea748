import type { OpenedIndex } from '../index/opened-index.ts'
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
export function gatherEvidence(index: OpenedIndex, query: readonly QueryWord[]): WordEvidence {
  const size = index.documents.length
  const words = new Float32Array(size)
  const coverage = new Float32Array(size)
  const total = query.reduce((sum, { weight }) => sum + weight, 0)
  const best: BestOfWord = {
    words: new Float32Array(size),
    coverage: new Float32Array(size),
    touched: new Uint32Array(size),
  }
  for (const word of query) {
    const count = gatherWord(index, word, best)
    const wordShare = (WEIGHT_SCALE * word.share) / total
    const coverageShare = word.weight / total
    for (let at = 0; at < count; at++) {
      const document = best.touched[at] ?? 0
      words[document] = (words[document] ?? 0) + (best.words[document] ?? 0) * wordShare
      coverage[document] =
        (coverage[document] ?? 0) + (best.coverage[document] ?? 0) * coverageShare
      best.words[document] = 0
      best.coverage[document] = 0
    }
  }
  return { words, coverage }
}

/** What the best variant of one word says for the documents that have any; zero elsewhere. */
interface BestOfWord extends WordEvidence {
  /** The documents that have any, as they were met. */
  readonly touched: Uint32Array
}

/** Notes the word's evidence in `best`; gives the number of documents that have any. */
function gatherWord({ postings }: OpenedIndex, word: QueryWord, best: BestOfWord): number {
  const { first, documents, weights } = postings
  const { words, coverage, touched } = best
  let count = 0
  for (const { number, quality } of word.variants) {
    const end = first[number + 1] ?? 0
    for (let at = first[number] ?? 0; at < end; at++) {
      const document = documents[at] ?? 0
      const before = coverage[document] ?? 0
      if (before === 0) touched[count++] = document
      if (quality > before) coverage[document] = quality
      const weight = (weights[at] ?? 0) * quality
      if (weight > (words[document] ?? 0)) words[document] = weight
    }
  }
  return count
}
