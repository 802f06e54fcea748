import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './environment.ts'

/**
 * Changes with Node and with any file in these folders of the project, tests apart, or among
 * these files: the name under which what they make can be kept. 64 hexadecimal digits.
 */
export function sourceDigest(folders: readonly string[], files: readonly string[]): string {
  const hash = createHash('sha256').update(process.version)
  for (const path of [...folders.flatMap(filesIn), ...files])
    hash.update(`\0${path}\0`).update(readFileSync(join(ROOT, path)))
  return hash.digest('hex')
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile() && !/\.test\.tsx?$/.test(one.name))
    .map((one) => join(one.parentPath, one.name).slice(ROOT.length + 1))
    .toSorted()
}
