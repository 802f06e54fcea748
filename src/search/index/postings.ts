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
  /** Its weight in the field that is counted apart; empty where none is. */
  readonly apart: Float32Array
  /** In which fields it stands there, a bit a field. */
  readonly fields: Uint8Array
}

/**
 * Writes the postings of the sorted `terms` in columns, which pack better than rows: how many
 * documents each term has; of every posting the step from the document before; its fields, a
 * bit a field, where there are several; the weights.
 */
export function writePostings(
  terms: readonly string[],
  weighed: ReadonlyMap<string, WeighedPosting>,
  fieldCount: number,
): string {
  const writer = new NumberWriter()
  const lists = terms.map((term) => weighed.get(term) ?? NOWHERE)
  for (const { documents } of lists) writer.write(documents.length)
  for (const { documents } of lists)
    for (const [at, document] of documents.entries())
      writer.write(document - (documents[at - 1] ?? 0))
  if (fieldCount > 1)
    for (const { documents, weights } of lists)
      for (const at of documents.keys())
        writer.write(bitsOf(weights.slice(at * fieldCount, (at + 1) * fieldCount)))
  for (const { weights } of lists)
    for (const weight of weights)
      if (weight > 0) writer.write(Math.max(1, Math.round(weight * SCALE)))
  return writer.toText()
}

const NOWHERE: WeighedPosting = { documents: [], weights: [] }

function bitsOf(weights: readonly number[]): number {
  return weights.reduce((bits, weight, field) => (weight > 0 ? bits | (1 << field) : bits), 0)
}

/**
 * Reads what `writePostings` wrote; a boost a field, or `apart` for one that is not added to
 * the others. Of a text that was cut nothing is taken.
 */
export function readPostings(
  text: string,
  { termCount, documentCount }: { readonly termCount: number; readonly documentCount: number },
  boosts: readonly (number | 'apart')[],
): PostingTable {
  const reader = new NumberReader(text)
  const first = new Uint32Array(termCount + 1)
  let end = 0
  for (let term = 0; term < termCount; term++) {
    end += reader.read()
    first[term + 1] = end
  }
  // A posting takes two bytes at least: a broken text cannot ask for more room than it has.
  if (end > reader.size) return emptyTable(termCount)
  const documents = documentCount <= 0x10000 ? new Uint16Array(end) : new Uint32Array(end)
  readDocuments(reader, first, documents)
  const fields = new Uint8Array(end).fill(1)
  if (boosts.length > 1) for (let at = 0; at < end; at++) fields[at] = reader.read()
  const weights = new Float32Array(end)
  const apart = new Float32Array(boosts.includes('apart') ? end : 0)
  for (let at = 0; at < end; at++) {
    const bits = fields[at] ?? 0
    for (const [field, boost] of boosts.entries()) {
      if ((bits & (1 << field)) === 0) continue
      const weight = reader.read() / SCALE
      if (boost === 'apart') apart[at] = weight
      else weights[at] = (weights[at] ?? 0) + weight * boost
    }
  }
  return reader.isPastEnd ? emptyTable(termCount) : { first, documents, weights, apart, fields }
}

function readDocuments(
  reader: NumberReader,
  first: Uint32Array,
  documents: Uint16Array | Uint32Array,
): void {
  for (let term = 0; term + 1 < first.length; term++) {
    let document = 0
    for (let at = first[term] ?? 0; at < (first[term + 1] ?? 0); at++)
      documents[at] = document += reader.read()
  }
}

function emptyTable(termCount: number): PostingTable {
  const none = { documents: new Uint16Array(), fields: new Uint8Array() }
  const weights = { weights: new Float32Array(), apart: new Float32Array() }
  return { first: new Uint32Array(termCount + 1), ...none, ...weights }
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
