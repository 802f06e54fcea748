import { shapeGrams } from '../analysis/grams.ts'
import type { OpenedIndex } from '../index/opened-index.ts'
import type { QueryWord } from './interpret.ts'

/**
 * How much of the query's shape, its words cut into 4-grams, stands in every document
 * (0 to about 1). It needs no dictionary: what analysis does not know – a misspelling,
 * a derived word, another spelling of a name – shares grams with what was meant.
 */
export function gatherShapes(index: OpenedIndex, query: readonly QueryWord[]): Float32Array {
  const found = new Float32Array(index.documents.length)
  let most = 0
  for (const gram of new Set(query.flatMap(({ meant }) => shapeGrams(meant)))) {
    const posting = index.grams.get(gram)
    most += greatestWeight(posting?.documents.length ?? 0, index.documents.length)
    if (!posting) continue
    for (let at = 0; at < posting.documents.length; at++) {
      const document = posting.documents[at] ?? 0
      found[document] = (found[document] ?? 0) + (posting.weights[at] ?? 0)
    }
  }
  return most > 0 ? found.map((weight) => weight / most) : found
}

// lunr's BM25 of a gram that fills a document: its rarity times k1 + 1.
function greatestWeight(holding: number, all: number): number {
  return Math.log(1 + (all - holding + 0.5) / (holding + 0.5)) * 2.2
}
