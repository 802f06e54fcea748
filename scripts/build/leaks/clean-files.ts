import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ContentText } from '../../../src/site/content-texts.ts'
import { keepNewest } from '../../support/keep-newest.ts'
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
 * name; a file counts by its path and its bytes. Cut short or damaged lines match nothing.
 */
export function openCleanFiles(folder: string, restricted: readonly ContentText[]): CleanFiles {
  const name = digestOf(codeDigest(), JSON.stringify(restricted))
  const file = join(folder, `${name}.txt`)
  const known = new Set(readLines(file))
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
      const draft = `${file}.${String(process.pid)}`
      try {
        mkdirSync(folder, { recursive: true })
        writeFileSync(draft, [...used].join('\n'))
        renameSync(draft, file)
        keepNewest(folder, MOST_KEPT)
      } catch {
        // What cannot be kept is searched again.
        rmSync(draft, { force: true })
      }
    },
  }
}

/** Nothing is known, nothing is kept. */
export const NOTHING_CLEAN: CleanFiles = {
  has: () => false,
  add: () => undefined,
  keep: () => undefined,
}

function readLines(file: string): readonly string[] {
  try {
    return readFileSync(file, 'utf8').split('\n')
  } catch {
    return []
  }
}

function digestOf(name: string, value: string | Buffer): string {
  return createHash('sha256').update(name).update('\0').update(value).digest('hex')
}
