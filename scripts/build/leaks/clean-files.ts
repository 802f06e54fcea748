import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { keepNewest, readKept, writeKept } from '../../../src/history/kept-file.ts'
import type { ContentText } from '../../../src/site/content-texts.ts'
import { codeDigest } from '../pages/code-digest.ts'

/** Files in which a build before has looked for the very same texts and found none. */
export interface CleanFiles {
  has(path: string, bytes: Buffer): boolean
  add(path: string, bytes: Buffer): void
  /** Keeps what this build has asked for and added, for the next one. */
  keep(): void
}

// For each audience and state of the restricted texts one file.
const MOST_KEPT = 6

/**
 * Opens what is kept of the builds before. The texts looked for and the program are part of its
 * name; a file counts by its path and its bytes.
 */
export function openCleanFiles(folder: string, restricted: readonly ContentText[]): CleanFiles {
  const name = digestOf(codeDigest(), JSON.stringify(restricted))
  const file = join(folder, `${name.slice(0, 32)}.txt`)
  const known = new Set(readKept(file)?.toString('latin1').split('\n'))
  const used = new Set<string>()
  return {
    has(path, bytes) {
      const key = digestOf(path, bytes)
      if (known.has(key)) used.add(key)
      return known.has(key)
    },
    add(path, bytes) {
      used.add(digestOf(path, bytes))
    },
    keep() {
      writeKept(file, Buffer.from([...used].join('\n')))
      keepNewest(folder, MOST_KEPT)
    },
  }
}

/** Nothing is known, nothing is kept. */
export const NOTHING_CLEAN: CleanFiles = {
  has: () => false,
  add: () => undefined,
  keep: () => undefined,
}

function digestOf(name: string, value: string | Buffer): string {
  return createHash('sha256').update(name).update('\0').update(value).digest('hex')
}
