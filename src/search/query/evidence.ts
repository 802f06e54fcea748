import type { OpenedIndex } from '../index/opened-index.ts'
import type { QueryWord } from './interpret.ts'

/** What the words of a query say for every document of an index; all measures run from 0 to about 1. */
export interface WordEvidence {
  /** lunr's weights of the words in the answer's own fields. */
  readonly words: Float32Array
  /** The same in what callers tell of its situations. */
  readonly toldWords: Float32Array
  /** The share of the query, by weight, that stands in the document at all. */
  readonly coverage: Float32Array
  /** The share that the answer's own fields hold. */
  readonly ownCoverage: Float32Array
}

// Brings lunr's weights (0 to about 10 a word) to the measure of the other evidence.
const WEIGHT_SCALE = 0.1
// A query of nothing but everyday words („luba“) says little: its weights are not blown up to those of rare ones.
const LEAST_TOTAL = 0.5

/**
 * Gathers the evidence of single words. A word counts once a document, by the best of
 * its variants: five near-spellings of one word are still one word.
 */
export function gatherEvidence(index: OpenedIndex, query: readonly QueryWord[]): WordEvidence {
  const size = index.documents.length
  const sums = emptyEvidence(size)
  const total = query.reduce((sum, { weight }) => sum + weight, 0)
  const best: BestOfWord = { ...emptyEvidence(size), touched: new Uint32Array(size) }
  for (const word of query) {
    const count = gatherWord(index, word, best)
    const wordShare = (WEIGHT_SCALE * word.share) / Math.max(total, LEAST_TOTAL)
    const coverageShare = word.weight / total
    move(best.words, sums.words, wordShare, best.touched, count)
    move(best.toldWords, sums.toldWords, wordShare, best.touched, count)
    move(best.coverage, sums.coverage, coverageShare, best.touched, count)
    move(best.ownCoverage, sums.ownCoverage, coverageShare, best.touched, count)
  }
  return sums
}

function emptyEvidence(size: number): WordEvidence {
  return {
    words: new Float32Array(size),
    toldWords: new Float32Array(size),
    coverage: new Float32Array(size),
    ownCoverage: new Float32Array(size),
  }
}

/** Adds a share of one word's evidence to the sums, and empties it for the next word. */
function move(
  from: Float32Array,
  to: Float32Array,
  share: number,
  touched: Uint32Array,
  count: number,
): void {
  for (let at = 0; at < count; at++) {
    const document = touched[at] ?? 0
    to[document] = (to[document] ?? 0) + (from[document] ?? 0) * share
    from[document] = 0
  }
}

/** What the best variant of one word says for the documents that have any; zero elsewhere. */
interface BestOfWord extends WordEvidence {
  /** The documents that have any, as they were met. */
  readonly touched: Uint32Array
}

/** Notes the word's evidence in `best`; gives the number of documents that have any. */
function gatherWord({ postings }: OpenedIndex, word: QueryWord, best: BestOfWord): number {
  const { first, documents, weights, apart } = postings
  const { words, toldWords, coverage, ownCoverage, touched } = best
  let count = 0
  for (const { number, quality } of word.variants) {
    const end = first[number + 1] ?? 0
    for (let at = first[number] ?? 0; at < end; at++) {
      const document = documents[at] ?? 0
      const before = coverage[document] ?? 0
      if (before === 0) touched[count++] = document
      if (quality > before) coverage[document] = quality
      const weight = (weights[at] ?? 0) * quality
      if (weight > 0 && quality > (ownCoverage[document] ?? 0)) ownCoverage[document] = quality
      if (weight > (words[document] ?? 0)) words[document] = weight
      const told = (apart[at] ?? 0) * quality
      if (told > (toldWords[document] ?? 0)) toldWords[document] = told
    }
  }
  return count
}
