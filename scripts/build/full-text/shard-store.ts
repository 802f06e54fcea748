import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { keepNewest, readKept, writeKept } from '../../../src/history/kept-file.ts'
import { sourceDigest } from '../../support/source-digest.ts'
import type { IndexedPage, IndexFile } from './index-pages.ts'

/** Indexes as builds before made them, each by the digest of its pages. */
export interface ShardStore {
  read(pages: readonly IndexedPage[]): readonly IndexFile[] | undefined
  /** Keeps the files and hands them back. */
  write(pages: readonly IndexedPage[], files: readonly IndexFile[]): readonly IndexFile[]
}

// Two or three builds of the largest guide; an index of 300 answers takes some 4 MB.
const MOST_KEPT = 40

/** Opens a store; without a folder nothing is kept. */
export function openShardStore(folder: string | undefined): ShardStore {
  if (folder === undefined) return { read: () => undefined, write: (_, files) => files }
  const program = sourceDigest(['scripts/build/full-text'], ['package-lock.json'])
  const pathOf = (pages: readonly IndexedPage[]): string => {
    const hash = createHash('sha256').update(program)
    for (const { address, content } of pages) hash.update(`\0${address}\0${content}`)
    return join(folder, `${hash.digest('hex').slice(0, 32)}.bin`)
  }
  return {
    read(pages) {
      const bytes = readKept(pathOf(pages))
      return bytes && (deserialize(bytes) as readonly IndexFile[])
    },
    write(pages, files) {
      writeKept(pathOf(pages), serialize(files))
      keepNewest(folder, MOST_KEPT)
      return files
    },
  }
}
