import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { keepNewest, readKept, writeKept } from '../../src/history/kept-file.ts'
import type { KeptReading } from '../../src/search/index/build-index.ts'
import type { SearchIndexFile } from '../../src/search/index/index-file.ts'
import { readFrom, type ReadDocument } from '../../src/search/index/read-document.ts'
import type { VocabularySource } from '../../src/search/parse-vocabulary.ts'
import { sourceDigest } from '../support/source-digest.ts'

/** What searches were made from in builds before. */
export interface ReadingStore extends KeptReading {
  /** Keeps what this build has used, and forgets the rest. */
  save(): void
}

// Of three languages, for three contents or states of one.
const MOST_KEPT = 9
const READINGS = 'readings'
const INDEXES = 'indexes'

/**
 * Opens what was read with this very vocabulary by this very program: of every document what
 * an index has of it, and the whole index of a language in which nothing has changed.
 */
export function openReadingStore(folder: string, vocabulary: VocabularySource): ReadingStore {
  const shared = createHash('sha256')
    .update(sourceDigest(['src/search', 'src/domain', 'src/support'], ['package-lock.json']))
    .update(JSON.stringify(vocabulary))
    .digest('hex')
  const keyOf = (text: string): string =>
    createHash('sha256').update(shared).update(text).digest('hex')
  const readingsOf = (lang: string): string =>
    join(folder, READINGS, `${lang}-${shared.slice(0, 24)}.bin`)
  const used = new Map<string, Map<string, ReadDocument>>()
  const before = new Map<string, ReadonlyMap<string, ReadDocument>>()
  const changed = new Set<string>()
  const readBefore = (lang: string): ReadonlyMap<string, ReadDocument> => {
    const known = before.get(lang) ?? readMap(readingsOf(lang))
    before.set(lang, known)
    return known
  }
  return {
    document(document, make) {
      const { lang } = document
      const key = keyOf(readFrom(document))
      const kept = readBefore(lang).get(key)
      if (!kept) changed.add(lang)
      const read = kept ?? make()
      used.set(lang, (used.get(lang) ?? new Map<string, ReadDocument>()).set(key, read))
      return read
    },
    index(documents, make) {
      const path = join(folder, INDEXES, `${keyOf(JSON.stringify(documents)).slice(0, 24)}.bin`)
      const bytes = readKept(path)
      if (bytes) return deserialize(bytes) as SearchIndexFile
      const index = make()
      writeKept(path, serialize(index))
      return index
    },
    save() {
      for (const lang of changed) writeKept(readingsOf(lang), serialize(used.get(lang)))
      for (const kind of [READINGS, INDEXES]) keepNewest(join(folder, kind), MOST_KEPT)
    },
  }
}

function readMap(path: string): ReadonlyMap<string, ReadDocument> {
  const bytes = readKept(path)
  return bytes ? (deserialize(bytes) as ReadonlyMap<string, ReadDocument>) : new Map()
}
