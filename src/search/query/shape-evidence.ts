import { shapeGrams } from '../analysis/grams.ts'
import type { OpenedIndex } from '../index/opened-index.ts'
import { holding } from '../index/postings.ts'
import type { QueryWord } from './interpret.ts'

/**
 * How much of the query's shape, its words cut into 4-grams, stands in every document
 * (0 to about 1). It needs no dictionary: what analysis does not know – a misspelling,
 * a derived word, another spelling of a name – shares grams with what was meant.
 */
export function gatherShapes(index: OpenedIndex, query: readonly QueryWord[]): Float32Array {
  const { gramOf, gramPostings } = index
  const { first, documents, weights } = gramPostings
  const all = index.documents.length
  const found = new Float32Array(all)
  let most = 0
  for (const gram of new Set(query.flatMap(({ meant }) => shapeGrams(meant)))) {
    const number = gramOf.get(gram)
    most += greatestWeight(number === undefined ? 0 : holding(gramPostings, number), all)
    if (number === undefined) continue
    const end = first[number + 1] ?? 0
    for (let at = first[number] ?? 0; at < end; at++) {
      const document = documents[at] ?? 0
      found[document] = (found[document] ?? 0) + (weights[at] ?? 0)
    }
  }
  if (most === 0) return found
  for (let document = 0; document < all; document++) {
    found[document] = (found[document] ?? 0) / most
  }
  return found
}

// lunr's BM25 of a gram that fills a document: its rarity times k1 + 1.
function greatestWeight(held: number, all: number): number {
  return Math.log(1 + (all - held + 0.5) / (held + 0.5)) * 2.2
}
