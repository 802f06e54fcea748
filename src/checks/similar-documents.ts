/** What is compared: a name and how often each term stands in it. */
export interface ComparedDocument {
  readonly name: string
  readonly counts: ReadonlyMap<string, number>
}

/** Two documents and the cosine of their angle: 0 nothing in common, 1 the same words. */
export interface SimilarPair {
  readonly left: string
  readonly right: string
  readonly similarity: number
}

interface Posting {
  readonly document: number
  readonly weight: number
}

/**
 * The pairs of documents that are at least so similar, by the cosine of their tf-idf
 * weights. Common terms weigh little, and a term of more than a fifth of many documents
 * is left out, so that the work grows with what documents share and not by the square.
 */
export function findSimilarPairs(
  documents: readonly ComparedDocument[],
  atLeast: number,
): readonly SimilarPair[] {
  const postings = weigh(documents)
  const scores = documents.map(() => new Map<number, number>())
  for (const list of postings.values())
    for (const [index, left] of list.entries())
      for (const right of list.slice(index + 1)) {
        const row = scores[left.document]
        row?.set(right.document, (row.get(right.document) ?? 0) + left.weight * right.weight)
      }
  return scores.flatMap((row, left) =>
    [...row]
      .filter(([, similarity]) => similarity >= atLeast)
      .map(([right, similarity]) => ({
        left: documents[left]?.name ?? '',
        right: documents[right]?.name ?? '',
        similarity,
      })),
  )
}

const MANY = 50
const COMMON_SHARE = 0.2

function weigh(documents: readonly ComparedDocument[]): ReadonlyMap<string, readonly Posting[]> {
  const holding = new Map<string, number>()
  for (const { counts } of documents)
    for (const term of counts.keys()) holding.set(term, (holding.get(term) ?? 0) + 1)
  const limit = documents.length < MANY ? documents.length : documents.length * COMMON_SHARE
  const postings = new Map<string, Posting[]>()
  for (const [document, { counts }] of documents.entries()) {
    const weights = [...counts].map(([term, count]) => {
      const rarity = Math.log((documents.length + 1) / (holding.get(term) ?? 1))
      return { term, weight: (1 + Math.log(count)) * rarity }
    })
    const length = Math.hypot(...weights.map(({ weight }) => weight))
    for (const { term, weight } of weights) {
      if ((holding.get(term) ?? 0) > limit || length === 0) continue
      const list = postings.get(term) ?? []
      list.push({ document, weight: weight / length })
      postings.set(term, list)
    }
  }
  return postings
}
