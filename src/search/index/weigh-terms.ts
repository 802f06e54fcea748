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
  const terms = new Map<string, Counts>()
  for (const [number, document] of documents.entries()) {
    for (const [field, name] of fields.entries()) {
      for (const term of document[name]) count(terms, term, number, field, fields.length)
    }
  }
  const lengths = fields.map((name) => documents.map((document) => document[name].length))
  const norms = lengths.map(normsOf)
  return new Map([...terms].map(([term, counts]) => [term, weigh(counts, norms, documents.length)]))
}

function count(
  terms: Map<string, Counts>,
  term: string,
  document: number,
  field: number,
  fieldCount: number,
): void {
  let counts = terms.get(term)
  if (!counts) {
    counts = { documents: [], counts: [], holding: Array.from({ length: fieldCount }, () => 0) }
    terms.set(term, counts)
  }
  if (counts.documents.at(-1) !== document) {
    counts.documents.push(document)
    for (let at = 0; at < fieldCount; at++) counts.counts.push(0)
  }
  const at = (counts.documents.length - 1) * fieldCount + field
  const before = counts.counts[at] ?? 0
  counts.counts[at] = before + 1
  if (before === 0) counts.holding[field] = (counts.holding[field] ?? 0) + 1
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
