import type { QueryWord } from './interpret.ts'

/**
 * Which words of a query stand together in one phrase of a document, whichever phrase it is.
 * „Kaotasin“ and „numbrimärk“ in one question say more than each in another.
 */
export interface WordPairs {
  /** What each word weighs in a pair; stop words nothing. */
  readonly weights: Float64Array
  /** For each word, a bit for every word that it was met with. */
  readonly met: Uint32Array
  /** What all pairs weigh. */
  readonly total: number
}

/** Prepares the pairs of a query's words; queries are bounded to 32 of them, a bit each. */
export function countPairs(query: readonly Pick<QueryWord, 'weight' | 'stop'>[]): WordPairs {
  const weights = Float64Array.from(query, ({ stop, weight }) => (stop ? 0 : weight))
  const met = new Uint32Array(query.length).fill(ALL)
  return { weights, met: new Uint32Array(query.length), total: weigh({ weights, met }) }
}

const ALL = 0xffffffff

/** Forgets what was met. */
export function clearPairs({ met }: WordPairs): void {
  met.fill(0)
}

// A compound's part is not the word that was said, and a guess at a misspelling none to pair.
const LEAST_QUALITY = 0.7

/** Notes a phrase by how well it holds each word of the query. */
export function notePairs({ met }: WordPairs, found: Float32Array): void {
  let held = 0
  for (let word = 0; word < found.length; word++) {
    if ((found[word] ?? 0) >= LEAST_QUALITY) held |= 1 << word
  }
  // One word alone is no pair.
  if ((held & (held - 1)) === 0) return
  for (let word = 0; word < found.length; word++) {
    if ((held >>> word) & 1) met[word] = (met[word] ?? 0) | held
  }
}

/** The share of the query's pairs, by weight, that were met (0 to 1); 0 where it has none. */
export function sharePaired(pairs: WordPairs): number {
  return pairs.total > 0 ? weigh(pairs) / pairs.total : 0
}

function weigh({ weights, met }: Pick<WordPairs, 'weights' | 'met'>): number {
  let sum = 0
  for (let word = 1; word < weights.length; word++) {
    for (let before = 0; before < word; before++) {
      if (((met[word] ?? 0) >>> before) & 1) sum += (weights[word] ?? 0) * (weights[before] ?? 0)
    }
  }
  return sum
}
