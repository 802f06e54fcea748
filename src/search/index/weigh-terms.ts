import { countTerms, type TermCounts } from './count-terms.ts'
import type { FieldTerms } from './lunr-index.ts'

/** Where a term stands: documents in order, and for each of them a weight a field (0 where it does not stand). */
export interface WeighedPosting {
  readonly documents: readonly number[]
  readonly weights: readonly number[]
}

// lunr's own constants and precision.
const K1 = 1.2
const B = 0.75
const PRECISION = 1000

interface Counts {
  readonly documents: number[]
  /** How often the term stands in each field of each of its documents. */
  readonly counts: number[]
  /** How many documents have it, by field. */
  readonly holding: number[]
}

/**
 * Weighs terms as lunr does, each field for itself, by term: BM25 with lunr's constants
 * and rounding. A test holds it to lunr's own weights (docs/adr/0010 says why not lunr itself).
 */
export function weighTerms<Field extends string>(
  documents: readonly FieldTerms<Field>[],
  fields: readonly Field[],
): ReadonlyMap<string, WeighedPosting> {
  return weighCounts(
    documents.map((document) => countTerms(document, fields)),
    fields.length,
  )
}

/** The same for documents whose terms are counted already. */
export function weighCounts(
  documents: readonly TermCounts[],
  fieldCount: number,
): ReadonlyMap<string, WeighedPosting> {
  const terms = new Map<string, Counts>()
  const lengths = Array.from({ length: fieldCount }, () => documents.map(() => 0))
  for (const [number, document] of documents.entries()) {
    for (const [at, term] of document.terms.entries()) {
      const found = terms.get(term) ?? nowhere(fieldCount)
      if (found.documents.length === 0) terms.set(term, found)
      found.documents.push(number)
      for (let field = 0; field < fieldCount; field++) {
        const count = document.counts[at * fieldCount + field] ?? 0
        found.counts.push(count)
        if (count === 0) continue
        found.holding[field] = (found.holding[field] ?? 0) + 1
        const inField = lengths[field]
        if (inField) inField[number] = (inField[number] ?? 0) + count
      }
    }
  }
  const norms = lengths.map(normsOf)
  return new Map([...terms].map(([term, counts]) => [term, weigh(counts, norms, documents.length)]))
}

function nowhere(fieldCount: number): Counts {
  return { documents: [], counts: [], holding: Array.from({ length: fieldCount }, () => 0) }
}

/** What BM25 adds to a term's count in each document, by the length of the field there. */
function normsOf(lengths: readonly number[]): readonly number[] {
  const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length
  return lengths.map((length) => K1 * (1 - B + B * (length / average)))
}

function weigh(
  { documents, counts, holding }: Counts,
  norms: readonly (readonly number[])[],
  all: number,
): WeighedPosting {
  const rarity = holding.map((n) => Math.log(1 + Math.abs((all - n + 0.5) / (n + 0.5))))
  const weights = counts.map((times, at) => {
    if (times === 0) return 0
    const field = at % holding.length
    const norm = norms[field]?.[documents[Math.floor(at / holding.length)] ?? 0] ?? 0
    const weight = ((rarity[field] ?? 0) * ((K1 + 1) * times)) / (norm + times)
    // A term of nearly every document weighs next to nothing, but it stands there.
    return Math.max(1, Math.round(weight * PRECISION)) / PRECISION
  })
  return { documents, weights }
}
