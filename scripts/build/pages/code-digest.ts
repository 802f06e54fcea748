import { sourceDigest } from '../../support/source-digest.ts'

/** Whatever can change what a page looks like or what is found on it, but for the content. */
const FOLDERS = ['src', 'public', 'scripts/build']
const FILES = ['astro.config.mjs', 'package-lock.json', 'tsconfig.json']

let known: string | undefined

/** Changes with the program, its packages and Node; what was kept under another one is of no use. */
export function codeDigest(): string {
  known ??= sourceDigest(FOLDERS, FILES).slice(0, 24)
  return known
}
