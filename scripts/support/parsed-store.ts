import { createHash } from 'node:crypto'
import { dirname, join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { keepNewest, readKept, touch, writeKept } from '../../src/history/kept-file.ts'
import {
  noParsedFiles,
  type ParsedFiles,
  type Remembered,
} from '../../src/knowledge-base/parsed-files.ts'
import { ROOT } from './environment.ts'
import { sourceDigest } from './source-digest.ts'

// Whatever can change what a file is parsed to.
const PARSER_FOLDERS = ['src/knowledge-base', 'src/domain', 'src/facts', 'src/support']
const PARSER_FILES = [
  'package-lock.json',
  'src/history/kept-file.ts',
  'scripts/support/parsed-store.ts',
]

/** Parsed files of a content folder, kept between commands. */
export interface ParsedStore {
  /** What was kept; whoever loads content adds to it. What is missing, damaged or no store counts as empty. */
  readonly parsed: ParsedFiles
  /** Keeps what has changed since. A folder that may not be written to is no fault: it only costs time. */
  save(): void
}

/** Where parsed files of a content folder are kept; other folders, other names. */
export function parsedStorePath(contentFolder: string, cacheFolder = join(ROOT, '.cache')): string {
  const name = createHash('sha256').update(contentFolder).update(parserDigest()).digest('hex')
  return join(cacheFolder, 'parsed', name.slice(0, 24))
}

/** Opens the store in this folder. */
export function openParsedStore(folder: string): ParsedStore {
  const parsed = noParsedFiles()
  for (let part = 0; part < PARTS; part++) {
    const bytes = readKept(fileOf(folder, part))
    if (bytes) takeAll(parsed, deserialize(bytes) as Part)
  }
  touch(folder)
  const before = partsOf(parsed).map(stampOf)
  return {
    parsed,
    save() {
      if (!parsed.changed) return
      for (const [part, files] of partsOf(parsed).entries())
        if (stampOf(files) !== before[part]) writeKept(fileOf(folder, part), serialize(files))
      keepNewest(dirname(folder), MOST_KEPT)
    },
  }
}

/** A part of the store: an edit costs the writing of its own part. */
type Part = Pick<ParsedFiles, 'answers' | 'translations' | 'others'>

const KINDS = ['answers', 'translations', 'others'] as const
const PARTS = 32

// Every change of the parser begins a new store; a few are kept for those who go back and forth.
const MOST_KEPT = 4

function fileOf(folder: string, part: number): string {
  return join(folder, `${String(part)}.bin`)
}

function takeAll(parsed: ParsedFiles, part: Part): void {
  for (const kind of KINDS)
    for (const [path, one] of part[kind] as Remembered<never>) parsed[kind].set(path, one)
}

function partsOf(parsed: ParsedFiles): readonly Part[] {
  const parts = Array.from({ length: PARTS }, noParsedFiles)
  for (const kind of KINDS)
    for (const [path, one] of parsed[kind] as Remembered<never>)
      parts[partOf(path)]?.[kind].set(path, one)
  return parts.map(({ answers, translations, others }) => ({ answers, translations, others }))
}

function partOf(path: string): number {
  let hash = 0
  for (let at = 0; at < path.length; at++) hash = (Math.imul(hash, 31) + path.charCodeAt(at)) >>> 0
  return hash % PARTS
}

function stampOf(part: Part): string {
  return KINDS.flatMap((kind) =>
    [...part[kind]].map(([path, { textDigest }]) => `${path} ${textDigest}`),
  )
    .toSorted()
    .join('\n')
}

let digest: string | undefined

function parserDigest(): string {
  digest ??= sourceDigest(PARSER_FOLDERS, PARSER_FILES)
  return digest
}
