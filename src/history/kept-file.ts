import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

const DIGEST_BYTES = 32

/**
 * What `writeKept` wrote: nothing when it is missing, cut short or damaged, because whatever
 * is kept can be made again. A file that is read counts as used now.
 */
export function readKept(path: string): Buffer | undefined {
  try {
    const file = readFileSync(path)
    const bytes = file.subarray(DIGEST_BYTES)
    if (!file.subarray(0, DIGEST_BYTES).equals(digestOf(bytes))) return undefined
    touch(path)
    return bytes
  } catch {
    return undefined
  }
}

/**
 * Keeps bytes with their digest, in one step: another process reads all of them or none.
 * False where they could not be kept; that costs time and nothing else.
 */
export function writeKept(path: string, bytes: Uint8Array): boolean {
  const draft = `${path}.${String(process.pid)}`
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(draft, digestOf(bytes))
    writeFileSync(draft, bytes, { flag: 'a' })
    renameSync(draft, path)
    return true
  } catch {
    if (existsSync(draft)) rmSync(draft, { force: true })
    return false
  }
}

/** Removes what a cache folder holds, files and folders, but for the `count` last written or used. */
export function keepNewest(folder: string, count: number): void {
  try {
    readdirSync(folder)
      .map((name) => ({ path: join(folder, name), time: statSync(join(folder, name)).mtimeMs }))
      .toSorted((left, right) => right.time - left.time)
      .slice(count)
      .forEach(({ path }) => {
        rmSync(path, { recursive: true, force: true })
      })
  } catch {
    // Another command tidies the same folder, or it may not be written to.
  }
}

/** Says that a kept file or folder is in use; a folder that may not be written to is not tidied either. */
export function touch(path: string): void {
  const now = new Date()
  try {
    utimesSync(path, now, now)
  } catch {
    // It is missing, or may not be written to.
  }
}

function digestOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest()
}
