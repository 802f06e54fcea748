import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import { keepNewest, readKept, writeKept } from '../../../src/history/kept-file.ts'

/** A page of the site with what was found on it. */
export interface KeptPage {
  /** From the site's root, without a slash before it. */
  readonly path: string
  readonly text: string
  readonly faults: readonly string[]
  readonly links: readonly string[]
  /** What Pagefind is to read; nothing where it reads nothing. */
  readonly fullText?: string | undefined
}

/** The pages of answers as builds before made them, each under the digest of all that they are made from. */
export interface PageStore {
  /** Whether an answer's pages are kept whole. They then stay at least for this build. */
  has(id: string, key: string): boolean
  read(id: string, key: string): readonly KeptPage[] | undefined
  write(id: string, key: string, pages: readonly KeptPage[]): void
  /** Takes away what no build has asked for lately. */
  forgetOld(now: Date): void
}

const DAY_MS = 86_400_000

// Two builds of the largest guide; an answer's pages take some 10 kB.
const MOST_KEPT = 12_000

/** Opens a store; a folder that may not be written to only costs time. */
export function openPageStore(folder: string): PageStore {
  const pathOf = (id: string, key: string): string => join(folder, `${id}.${key}.bin`)
  return {
    has: (id, key) => readKept(pathOf(id, key)) !== undefined,
    read(id, key) {
      const bytes = readKept(pathOf(id, key))
      return bytes && unpack(bytes)
    },
    write(id, key, pages) {
      writeKept(pathOf(id, key), pack(pages))
    },
    forgetOld(now) {
      try {
        for (const name of readdirSync(folder)) {
          const path = join(folder, name)
          if (now.getTime() - statSync(path).mtimeMs > DAY_MS) rmSync(path, { force: true })
        }
      } catch {
        // Another build tidies the same folder, or it may not be written to.
      }
      keepNewest(folder, MOST_KEPT)
    },
  }
}

/** A store that keeps nothing. */
export const NO_STORE: PageStore = {
  has: () => false,
  read: () => undefined,
  write: () => undefined,
  forgetOld: () => undefined,
}

// The pages of an answer have their frame in common: packed they take a tenth.
function pack(pages: readonly KeptPage[]): Buffer {
  return zstdCompressSync(JSON.stringify(pages))
}

function unpack(bytes: Buffer): readonly KeptPage[] {
  return JSON.parse(zstdDecompressSync(bytes).toString('utf8')) as readonly KeptPage[]
}
