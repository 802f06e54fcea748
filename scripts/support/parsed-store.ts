import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { noParsedFiles, type ParsedFiles } from '../../src/knowledge-base/parsed-files.ts'
import { ROOT } from './environment.ts'
import { keepNewest } from './keep-newest.ts'
import { sourceDigest } from './source-digest.ts'

// Whatever can change what a file is parsed to.
const PARSER_FOLDERS = ['src/knowledge-base', 'src/domain', 'src/facts', 'src/support']

/** Where parsed files of a content folder are kept between commands; other folders, other files. */
export function parsedStorePath(contentFolder: string, cacheFolder = join(ROOT, '.cache')): string {
  const name = createHash('sha256').update(contentFolder).update(parserDigest()).digest('hex')
  return join(cacheFolder, 'parsed', `${name.slice(0, 24)}.bin`)
}

/** What was kept. A store that is missing, cut short or not a store counts as empty. */
export function readParsedStore(path: string): ParsedFiles {
  try {
    const { answers, translations } = deserialize(readFileSync(path)) as Partial<ParsedFiles>
    if (answers instanceof Map && translations instanceof Map)
      return { answers, translations, changed: false }
  } catch {
    // Parsing anew is always right, only slower.
  }
  return noParsedFiles()
}

/** Keeps what was parsed, in one step. A folder that may not be written to is no fault: it only costs time. */
export function writeParsedStore(path: string, parsed: ParsedFiles): void {
  const draft = `${path}.${String(process.pid)}`
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(draft, serialize(parsed))
    renameSync(draft, path)
    keepNewest(dirname(path), KEPT)
  } catch {
    if (existsSync(draft)) rmSync(draft, { force: true })
  }
}

// Every change of the parser begins a new store; a few are kept for those who go back and forth.
const KEPT = 4

let digest: string | undefined

function parserDigest(): string {
  digest ??= sourceDigest(PARSER_FOLDERS, ['package-lock.json'])
  return digest
}
