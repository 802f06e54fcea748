import { NumberReader, NumberWriter } from './bytes.ts'
import type { WeighedPosting } from './weigh-terms.ts'

// Weights are kept to a 12th: most then fit one byte, and ranking feels no difference from finer ones.
const SCALE = 12

/**
 * Where all terms stand, laid flat: a term after the other, and of a term its documents
 * in order. Numbers side by side are read several times faster than an object a term,
 * and at thousands of topics they take a third of the memory.
 */
export interface PostingTable {
  /** Where a term's documents begin, and one past the last of all. */
  readonly first: Uint32Array
  readonly documents: Uint16Array | Uint32Array
  /** The weight of the term there: that of its fields, each times its boost. */
  readonly weights: Float32Array
  /** In which fields it stands there, a bit a field. */
  readonly fields: Uint8Array
}

/** Writes the postings of the sorted `terms`: for a term its documents; for a document the step from the one before, a bit a field, the weights. */
export function writePostings(
  terms: readonly string[],
  weighed: ReadonlyMap<string, WeighedPosting>,
  fieldCount: number,
): string {
  const writer = new NumberWriter()
  for (const term of terms) {
    const { documents, weights } = weighed.get(term) ?? NOWHERE
    writer.write(documents.length)
    let before = 0
    for (const [at, document] of documents.entries()) {
      writer.write(document - before)
      before = document
      writeWeights(writer, weights, at * fieldCount, fieldCount)
    }
  }
  return writer.toText()
}

const NOWHERE: WeighedPosting = { documents: [], weights: [] }

function writeWeights(
  writer: NumberWriter,
  weights: readonly number[],
  from: number,
  fieldCount: number,
): void {
  let bits = 0
  for (let field = 0; field < fieldCount; field++) {
    if ((weights[from + field] ?? 0) > 0) bits |= 1 << field
  }
  writer.write(bits)
  for (let field = 0; field < fieldCount; field++) {
    const weight = weights[from + field] ?? 0
    if (weight > 0) writer.write(Math.max(1, Math.round(weight * SCALE)))
  }
}

/** Reads what `writePostings` wrote; a boost a field. */
export function readPostings(
  text: string,
  { termCount, documentCount }: { readonly termCount: number; readonly documentCount: number },
  boosts: readonly number[],
): PostingTable {
  const reader = new NumberReader(text)
  // A document takes two bytes at least, so a cut or broken file cannot ask for more room than it has.
  const room = Math.ceil(reader.size / 2)
  const first = new Uint32Array(termCount + 1)
  const documents = documentCount <= 0x10000 ? new Uint16Array(room) : new Uint32Array(room)
  const weights = new Float32Array(room)
  const fields = new Uint8Array(room)
  let end = 0
  for (let term = 0; term < termCount; term++) {
    let document = 0
    for (let left = reader.read(); left > 0 && !reader.done; left--) {
      document += reader.read()
      const bits = reader.read()
      documents[end] = document
      fields[end] = bits
      weights[end] = readWeight(reader, bits, boosts)
      end++
    }
    first[term + 1] = end
  }
  return {
    first,
    documents: documents.slice(0, end),
    weights: weights.slice(0, end),
    fields: fields.slice(0, end),
  }
}

function readWeight(reader: NumberReader, bits: number, boosts: readonly number[]): number {
  let weight = 0
  for (let field = 0; field < boosts.length; field++) {
    if (bits & (1 << field)) weight += (reader.read() / SCALE) * (boosts[field] ?? 0)
  }
  return weight
}

/** How many documents have the term. */
export function holding({ first }: PostingTable, term: number): number {
  return (first[term + 1] ?? 0) - (first[term] ?? 0)
}

/** In which fields of the document the term stands, a bit a field. */
export function fieldsIn(
  { first, documents, fields }: PostingTable,
  term: number,
  document: number,
): number {
  let low = first[term] ?? 0
  const end = first[term + 1] ?? 0
  let high = end
  while (low < high) {
    const middle = (low + high) >> 1
    if ((documents[middle] ?? 0) < document) low = middle + 1
    else high = middle
  }
  return low < end && documents[low] === document ? (fields[low] ?? 0) : 0
}
