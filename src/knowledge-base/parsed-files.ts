import { createHash } from 'node:crypto'
import type { Answer, Translation } from '../domain/answer.ts'
import type { Parsed } from './parse-answer.ts'
import type { SourceFile } from './source-file.ts'

/** What came of files that were parsed before, by path; each holds only for the very text it came of. */
export type Remembered<Value> = Map<
  string,
  { readonly textDigest: string; readonly parsed: Parsed<Value> }
>

/**
 * Files parsed before. Nearly all the time of loading goes into them; whoever loads the
 * same content again hands this in and pays only for what has changed.
 *
 * Nothing here is ever changed in place: what has been parsed is shared by all who load.
 */
export interface ParsedFiles {
  readonly answers: Remembered<Answer>
  readonly translations: Remembered<Translation>
  /** Every other kind of file: its folder tells what it is. */
  readonly others: Remembered<unknown>
  /** Whether loading has parsed or forgotten anything, so that there is something new to keep. */
  changed: boolean
}

/** Nothing parsed yet. */
export function noParsedFiles(): ParsedFiles {
  return { answers: new Map(), translations: new Map(), others: new Map(), changed: false }
}

/** What the file was parsed to before, if its text is still the same; parses it otherwise. */
export function parseOnce<Value>(
  files: ParsedFiles,
  remembered: Remembered<Value>,
  file: SourceFile,
  parse: () => Parsed<Value>,
): Parsed<Value> {
  const known = parsedBefore(remembered, file)
  if (known) return known
  const parsed = parse()
  remembered.set(file.path, { textDigest: digestOfText(file), parsed })
  files.changed = true
  return parsed
}

/** The same for files of the other kinds; what a path is parsed to, its name alone decides. */
export function parseOtherOnce<Value>(
  files: ParsedFiles,
  file: SourceFile,
  parse: () => Parsed<Value>,
): Parsed<Value> {
  return parseOnce(files, files.others, file, parse) as Parsed<Value>
}

/** What the file was parsed to before; nothing if its text is another now. */
export function parsedBefore<Value>(
  remembered: Remembered<Value>,
  file: SourceFile,
): Parsed<Value> | undefined {
  const known = remembered.get(file.path)
  return known?.textDigest === digestOfText(file) ? known.parsed : undefined
}

// Whoever keeps a folder in memory asks for the same files with every edit.
const digests = new WeakMap<SourceFile, string>()

function digestOfText(file: SourceFile): string {
  const digest = digests.get(file) ?? createHash('sha256').update(file.text).digest('base64')
  digests.set(file, digest)
  return digest
}

/** Forgets files that are no longer there. */
export function forgetMissing(parsed: ParsedFiles, files: readonly SourceFile[]): void {
  const present = new Set(files.map(({ path }) => path))
  for (const remembered of [parsed.answers, parsed.translations, parsed.others])
    for (const path of remembered.keys())
      if (!present.has(path) && remembered.delete(path)) parsed.changed = true
}
