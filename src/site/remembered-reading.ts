import type { KeptReading } from '../search/index/build-index.ts'
import type { SearchIndexFile } from '../search/index/index-file.ts'
import { readFrom, type ReadDocument } from '../search/index/read-document.ts'
import type { VocabularySource } from '../search/parse-vocabulary.ts'

interface Remembered {
  readonly words: string
  readonly reading: KeptReading
}

let last: Remembered | undefined

/**
 * What was read for the search of the site before, with the same vocabulary: of an edited
 * preview, and of the other side of a review, only what differs is read. Only the last of
 * each document is remembered.
 */
export function rememberedReading(vocabulary: VocabularySource): KeptReading {
  const words = JSON.stringify(vocabulary)
  if (last?.words !== words) last = { words, reading: remember() }
  return last.reading
}

function remember(): KeptReading {
  const read = new Map<string, { readonly texts: string; readonly value: ReadDocument }>()
  const indexes = new Map<string, { readonly texts: string; readonly value: SearchIndexFile }>()
  return {
    document: (document, make) =>
      once(read, `${document.lang}/${document.id}`, readFrom(document), make),
    index: (documents, make) =>
      once(indexes, documents[0]?.lang ?? '', JSON.stringify(documents), make),
  }
}

function once<Value>(
  known: Map<string, { readonly texts: string; readonly value: Value }>,
  name: string,
  texts: string,
  make: () => Value,
): Value {
  const before = known.get(name)
  if (before?.texts === texts) return before.value
  const value = make()
  known.set(name, { texts, value })
  return value
}
