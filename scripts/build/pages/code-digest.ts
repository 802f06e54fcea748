import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../../support/environment.ts'

/** Whatever can change what a page looks like or what is found on it, but for the content. */
const FOLDERS = ['src', 'public', 'scripts/build']
const FILES = ['astro.config.mjs', 'package-lock.json', 'tsconfig.json']

let known: string | undefined

/** Changes with the program, its packages and Node; what was kept under another one is of no use. */
export function codeDigest(): string {
  if (known) return known
  const hash = createHash('sha256').update(process.version)
  for (const path of [...FOLDERS.flatMap(filesIn), ...FILES])
    hash.update(`\0${path}\0`).update(readFileSync(join(ROOT, path)))
  known = hash.digest('hex').slice(0, 24)
  return known
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile() && !/\.test\.tsx?$/.test(one.name))
    .map((one) => join(one.parentPath, one.name).slice(ROOT.length + 1))
    .toSorted()
}
