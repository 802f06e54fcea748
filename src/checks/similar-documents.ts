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

/** The documents that a term stands in, in their order, and its weight in each. */
interface Postings {
  readonly documents: number[]
  readonly weights: number[]
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
  const termsOf: (readonly [Postings, number])[][] = documents.map(() => [])
  for (const postings of weigh(documents).values())
    for (const [at, document] of postings.documents.entries())
      termsOf[document]?.push([postings, at])
  // One row at a time in one array: a map of every pair would be most of the work.
  const row = new Float64Array(documents.length)
  return termsOf.flatMap((terms, left) => {
    row.fill(0, left)
    for (const [{ documents: holding, weights }, at] of terms) {
      const weight = weights[at] ?? 0
      for (let next = at + 1; next < holding.length; next++) {
        const right = holding[next] ?? 0
        row[right] = (row[right] ?? 0) + weight * (weights[next] ?? 0)
      }
    }
    const pairs: SimilarPair[] = []
    for (let right = left + 1; right < row.length; right++) {
      const similarity = row[right] ?? 0
      if (similarity >= atLeast)
        pairs.push({ left: nameOf(left), right: nameOf(right), similarity })
    }
    return pairs
  })

  function nameOf(document: number): string {
    return documents[document]?.name ?? ''
  }
}

const MANY = 50
const COMMON_SHARE = 0.2

function weigh(documents: readonly ComparedDocument[]): ReadonlyMap<string, Postings> {
  const holding = new Map<string, number>()
  for (const { counts } of documents)
    for (const term of counts.keys()) holding.set(term, (holding.get(term) ?? 0) + 1)
  const limit = documents.length < MANY ? documents.length : documents.length * COMMON_SHARE
  const postings = new Map<string, Postings>()
  for (const [document, { counts }] of documents.entries()) {
    const weights = [...counts].map(([term, count]) => {
      const rarity = Math.log((documents.length + 1) / (holding.get(term) ?? 1))
      return { term, weight: (1 + Math.log(count)) * rarity }
    })
    const length = Math.hypot(...weights.map(({ weight }) => weight))
    for (const { term, weight } of weights) {
      if ((holding.get(term) ?? 0) > limit || length === 0) continue
      const list = postings.get(term) ?? { documents: [], weights: [] }
      list.documents.push(document)
      list.weights.push(weight / length)
      postings.set(term, list)
    }
  }
  return postings
}
