import lunr from 'lunr'

/** The terms of a document by field, in order, repeats included. */
export type FieldTerms<Field extends string> = Readonly<Record<Field, readonly string[]>>

/** A term in a field of a document, with the weight (BM25) that lunr gave it there. */
export interface WeighedTerm {
  readonly term: string
  readonly document: number
  /** Position of the field in the list that was asked for. */
  readonly field: number
  readonly weight: number
}

/**
 * Has lunr index and weigh the terms: its BM25, with its pipeline emptied, because
 * its trimmer erases Cyrillic and a leading „õ“ and its stemmer knows only English.
 *
 * The only importer of lunr. The index is made by `weigh-terms.ts`, which gives these
 * very weights in a fraction of the time; a test holds it to them.
 */
export function weighByLunr<Field extends string>(
  documents: readonly FieldTerms<Field>[],
  fields: readonly Field[],
): WeighedTerm[] {
  return fields.flatMap((field, number) => {
    const serialized = buildLunrIndex(documents, [field]).toJSON() as SerializedIndex
    const termAt = new Map(serialized.invertedIndex.map(([term, { _index }]) => [_index, term]))
    return serialized.fieldVectors.flatMap(([fieldRef, elements]) => {
      const document = Number(fieldRef.slice(fieldRef.indexOf('/') + 1))
      return pairs(elements).map(([term, weight]) => ({
        term: termAt.get(term) ?? '',
        document,
        field: number,
        weight,
      }))
    })
  })
}

/** A lunr index of the given fields over documents that are named by their position. */
export function buildLunrIndex<Field extends string>(
  documents: readonly FieldTerms<Field>[],
  fields: readonly Field[],
): lunr.Index {
  const builder = new lunr.Builder()
  builder.pipeline.reset()
  builder.searchPipeline.reset()
  builder.ref('number')
  for (const field of fields) builder.field(field)
  builder.tokenizer = ((terms: readonly string[]) =>
    terms.map((term) => new lunr.Token(term, {}))) as typeof lunr.tokenizer
  for (const [number, terms] of documents.entries()) builder.add({ number, ...terms })
  return builder.build()
}

interface SerializedIndex {
  readonly invertedIndex: readonly (readonly [string, { readonly _index: number }])[]
  readonly fieldVectors: readonly (readonly [string, readonly number[]])[]
}

function pairs(elements: readonly number[]): [number, number][] {
  const found: [number, number][] = []
  for (let at = 0; at + 1 < elements.length; at += 2) {
    found.push([elements[at] ?? 0, elements[at + 1] ?? 0])
  }
  return found
}
