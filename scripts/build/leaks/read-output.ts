import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { listFiles } from '../../support/folders.ts'

/** A file of a built site; what is compressed is unpacked. */
export interface OutputFile {
  /** From the site's root, with `/`. */
  readonly path: string
  readonly text: string
}

/** Every file of a built site as text, one after the other, in the order of paths. */
export function* readOutput(folder: string): Generator<OutputFile> {
  for (const { path, bytes } of readFiles(folder)) yield { path, text: textOf(bytes, path) }
}

/** Every file of a built site as it is, but for those known already, in the order of paths. */
export function* readFiles(
  folder: string,
  known: ReadonlySet<string> = new Set(),
): Generator<{ readonly path: string; readonly bytes: Buffer }> {
  for (const path of listFiles(folder))
    if (!known.has(path)) yield { path, bytes: readFileSync(join(folder, path)) }
}

/** What a file says, unpacked. */
export function textOf(bytes: Buffer, path: string): string {
  // Pagefind packs its fragments without saying so in their names.
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return gunzipSync(bytes).toString('utf8')
  return (path.endsWith('.br') ? brotliDecompressSync(bytes) : bytes).toString('utf8')
}
