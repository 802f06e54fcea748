import { NumberReader, NumberWriter } from './bytes.ts'
import type { WeighedPosting } from './weigh-terms.ts'

// Weights are kept to a 12th: most then fit one byte, and ranking feels no difference from finer ones.
const SCALE = 12

/** Where a term stands: documents in order, and for each the weight of every field (0 where it does not stand). */
export interface Posting {
  readonly documents: Uint32Array
  /** One weight a field, for every document. */
  readonly weights: Float32Array
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

/** Reads what `writePostings` wrote, a posting a term. */
export function readPostings(text: string, termCount: number, fieldCount: number): Posting[] {
  const reader = new NumberReader(text)
  return Array.from({ length: termCount }, () => readPosting(reader, fieldCount))
}

function readPosting(reader: NumberReader, fieldCount: number): Posting {
  const count = reader.done ? 0 : reader.read()
  const documents = new Uint32Array(count)
  const weights = new Float32Array(count * fieldCount)
  let document = 0
  for (let at = 0; at < count; at++) {
    document += reader.read()
    documents[at] = document
    const bits = reader.read()
    for (let field = 0; field < fieldCount; field++) {
      if (bits & (1 << field)) weights[at * fieldCount + field] = reader.read() / SCALE
    }
  }
  return { documents, weights }
}
