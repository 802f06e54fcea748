import { createHash } from 'node:crypto'
import { dirname, join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { keepNewest, readKept, writeKept } from '../../src/history/kept-file.ts'
import { noParsedFiles, type ParsedFiles } from '../../src/knowledge-base/parsed-files.ts'
import { ROOT } from './environment.ts'
import { sourceDigest } from './source-digest.ts'

// Whatever can change what a file is parsed to.
const PARSER_FOLDERS = ['src/knowledge-base', 'src/domain', 'src/facts', 'src/support']
const PARSER_FILES = [
  'package-lock.json',
  'src/history/kept-file.ts',
  'scripts/support/parsed-store.ts',
]

/** Where parsed files of a content folder are kept between commands; other folders, other files. */
export function parsedStorePath(contentFolder: string, cacheFolder = join(ROOT, '.cache')): string {
  const name = createHash('sha256').update(contentFolder).update(parserDigest()).digest('hex')
  return join(cacheFolder, 'parsed', `${name.slice(0, 24)}.bin`)
}

/** What was kept. A store that is missing, damaged or not a store counts as empty. */
export function readParsedStore(path: string): ParsedFiles {
  const bytes = readKept(path)
  if (!bytes) return noParsedFiles()
  const { answers, translations, others } = deserialize(bytes) as ParsedFiles
  return { answers, translations, others, changed: false }
}

/** Keeps what was parsed. A folder that may not be written to is no fault: it only costs time. */
export function writeParsedStore(path: string, parsed: ParsedFiles): void {
  writeKept(path, serialize(parsed))
  keepNewest(dirname(path), KEPT)
}

// Every change of the parser begins a new store; a few are kept for those who go back and forth.
const KEPT = 4

let digest: string | undefined

function parserDigest(): string {
  digest ??= sourceDigest(PARSER_FOLDERS, PARSER_FILES)
  return digest
}
