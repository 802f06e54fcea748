import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** A file of a built site; what Pagefind compresses is unpacked. */
export interface OutputFile {
  readonly path: string
  readonly text: string
}

/** Every file of a built site as text. */
export function readOutput(folder: string): readonly OutputFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .toSorted()
    .map((path) => ({ path, text: textOf(readFileSync(join(folder, path))) }))
}

function textOf(bytes: Buffer): string {
  const zipped = bytes[0] === 0x1f && bytes[1] === 0x8b
  return (zipped ? gunzipSync(bytes) : bytes).toString('utf8')
}
