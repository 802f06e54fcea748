import type { FieldTerms } from './lunr-index.ts'

/** The terms of a document, each once, and how often each stands in each field. */
export interface TermCounts {
  readonly terms: readonly string[]
  /** A term after the other, of a term all fields. */
  readonly counts: Uint16Array | Uint32Array
}

/** Counts the terms of a document, in the order in which they are met. */
export function countTerms<Field extends string>(
  document: FieldTerms<Field>,
  fields: readonly Field[],
): TermCounts {
  const numbers = new Map<string, number>()
  const counts: number[] = []
  for (const [field, name] of fields.entries()) {
    for (const term of document[name]) {
      let number = numbers.get(term)
      if (number === undefined) {
        number = numbers.size
        numbers.set(term, number)
        for (let at = 0; at < fields.length; at++) counts.push(0)
      }
      const at = number * fields.length + field
      counts[at] = (counts[at] ?? 0) + 1
    }
  }
  const isSmall = counts.every((count) => count <= 0xffff)
  return {
    terms: [...numbers.keys()],
    counts: isSmall ? Uint16Array.from(counts) : Uint32Array.from(counts),
  }
}
