import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Finding } from '../domain/finding.ts'
import { finding } from './finding.ts'
import { findInvisible } from './invisible-characters.ts'

/** A file of the content folder as text: no byte order mark, line ends `\n`. */
export interface SourceFile {
  /** Relative to the content folder, with `/`. */
  readonly path: string
  readonly text: string
}

/** Larger than any answer can sensibly be; a bigger file is a slip or an attack and is not read. */
export const MAX_FILE_BYTES = 1024 * 1024

const READ = /\.(md|ya?ml|tsv)$/

/**
 * Reads every text file under the content folder, in the order of paths.
 *
 * A file that cannot be read as UTF-8 text of sensible size inside the folder yields a
 * finding and is left out; the rest goes on.
 *
 * @throws when the folder itself is missing: then there is no guide to speak of.
 */
export function readSourceFiles(folder: string): {
  files: SourceFile[]
  findings: Finding[]
  outcomes: readonly ReadFile[]
} {
  const outcomes: ReadFile[] = []
  const root = realpathSync(folder)
  for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' }).toSorted()) {
    const path = name.split(sep).join('/')
    if (!isSourcePath(path) && !isLinkedFolder(join(root, name))) continue
    outcomes.push(readSourceFile(root, path))
  }
  return { ...joinReadFiles(outcomes), outcomes }
}

/** What came of reading one path: its text, what is wrong with it, or both. */
export interface ReadFile {
  readonly path: string
  readonly file?: SourceFile | undefined
  readonly findings: readonly Finding[]
}

/** What was read of several paths, together. */
export function joinReadFiles(outcomes: readonly ReadFile[]): {
  files: SourceFile[]
  findings: Finding[]
} {
  return {
    files: outcomes.flatMap(({ file }) => file ?? []),
    findings: outcomes.flatMap(({ findings }) => findings),
  }
}

/** Reads one path of the folder `root`, which is a real path. */
export function readSourceFile(root: string, path: string): ReadFile {
  return { path, ...readInside(root, path) }
}

/** Is a path of the content folder read at all? Hidden files and other kinds are not. */
export function isSourcePath(path: string): boolean {
  return READ.test(path) && !path.split('/').some((part) => part.startsWith('.'))
}

// Nothing below it is read: whoever made it must be told.
function isLinkedFolder(full: string): boolean {
  return (
    lstatSync(full).isSymbolicLink() &&
    statSync(full, { throwIfNoEntry: false })?.isDirectory() === true
  )
}

function readInside(root: string, path: string): { file?: SourceFile; findings: Finding[] } {
  const full = join(root, path)
  const real = realFile(full)
  if (!real || relative(root, real).startsWith('..')) {
    return {
      findings: [
        finding(
          'outside-link',
          path,
          1,
          1,
          `Fail on viit, mis osutab sisukaustast välja või katki. Sisus on lubatud ainult päris failid: pane tekst siia kausta.`,
        ),
      ],
    }
  }
  const { size } = lstatSync(real)
  return size > MAX_FILE_BYTES
    ? { findings: [oversized(path, size)] }
    : decodeSourceFile(path, readFileSync(real))
}

function oversized(path: string, size: number): Finding {
  const megabytes = (size / 1024 / 1024).toFixed(1)
  return finding(
    'oversized-file',
    path,
    1,
    1,
    `Faili suurus on ${megabytes} MB, lubatud on kuni 1 MB. Jaga tekst mitmeks vastuseks või eemalda ekslikult kleebitud osa.`,
  )
}

function realFile(full: string): string | undefined {
  try {
    const real = realpathSync(full)
    return lstatSync(real).isFile() ? real : undefined
  } catch {
    return undefined
  }
}

// One for all files: making a decoder takes longer than most files take to decode.
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** A file's bytes as text, from disk or from any commit, with what is wrong with them. */
export function decodeSourceFile(
  path: string,
  bytes: Buffer,
): { file?: SourceFile; findings: Finding[] } {
  if (bytes.length > MAX_FILE_BYTES) return { findings: [oversized(path, bytes.length)] }
  const findings: Finding[] = []
  let text: string
  try {
    text = utf8.decode(bytes)
  } catch {
    const line = lineOfBrokenByte(bytes)
    return {
      findings: [
        finding(
          'broken-utf8',
          path,
          line,
          1,
          `Real ${line} on baite, mis ei ole UTF-8. Salvesta fail uuesti UTF-8 kodeeringus ja kontrolli täpitähti.`,
        ),
      ],
    }
  }
  if (text.startsWith('\ufeff')) {
    text = text.slice(1)
    findings.push(
      finding(
        'byte-order-mark',
        path,
        1,
        1,
        'Faili alguses on nähtamatu BOM-märk, oodati teksti ilma selleta. Paranda käsuga „npm run format:content“.',
      ),
    )
  }
  if (text.includes('\r')) {
    const line = text.slice(0, text.indexOf('\r')).split('\n').length
    text = text.replaceAll(/\r\n?/g, '\n')
    findings.push(
      finding(
        'windows-line-ends',
        path,
        line,
        1,
        'Reavahetused on Windowsi kujul (CRLF), oodati LF. Paranda käsuga „npm run format:content“.',
      ),
    )
  }
  findings.push(...invisibleFaults(path, text))
  if (text.trim() === '') {
    findings.push(
      finding('empty-file', path, 1, 1, 'Fail on tühi. Kirjuta vastus või kustuta fail.'),
    )
    return { findings }
  }
  // macOS may hand over letters in pieces („a“ and dots); headings and words are compared composed.
  return { file: { path, text: text.normalize('NFC') }, findings }
}

// The lenient decoder puts U+FFFD where a byte is broken; the lines before it are right.
function lineOfBrokenByte(bytes: Buffer): number {
  const lines = bytes.toString('utf8').split('\n')
  const original = bytes.toString('latin1').split('\n')
  for (const [index, line] of lines.entries()) {
    if (Buffer.from(line, 'utf8').toString('latin1') !== original[index]) return index + 1
  }
  return 1
}

function invisibleFaults(path: string, text: string): readonly Finding[] {
  return findInvisible(text).map(({ name, line, column }) =>
    finding(
      'invisible-character',
      path,
      line,
      column,
      `Real on nähtamatu märk ${name}, oodati ainult nähtavat teksti. Kustuta see ja kirjuta sõna käsitsi uuesti.`,
    ),
  )
}
