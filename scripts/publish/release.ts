import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Audience } from '../../src/domain/audience.ts'
import { listFiles } from '../support/folders.ts'

/** Beside the pages of a built site; web servers do not serve names that begin with a dot. */
export const RELEASE_FILE = '.teejuht-release.json'

/** What a built site consists of. */
export interface Release {
  readonly format: 'teejuht-release'
  /** Made from all files: the same bytes have the same name. */
  readonly id: string
  readonly audience: Audience
  /** SHA-256 of every file, by its path. */
  readonly files: { readonly [path: string]: string }
}

/** Names under these folders carry their content's hash, so releases can lend them to each other. */
export function isShared(path: string): boolean {
  return /^(_varad|_otsing)\//.test(path)
}

/**
 * Writes down what a finished build consists of, so that a copy can be proven whole. Files
 * whose SHA-256 the build knows already are not read once more.
 */
export function writeRelease(
  folder: string,
  audience: Audience,
  known: ReadonlyMap<string, string> = new Map(),
): Release {
  const files = Object.fromEntries(
    filesOf(folder).map((path) => [path, known.get(path) ?? digestOf(folder, path)]),
  )
  const release: Release = { format: 'teejuht-release', id: releaseId(files), audience, files }
  writeFileSync(join(folder, RELEASE_FILE), `${JSON.stringify(release, null, 1)}\n`)
  return release
}

/** What a folder says that it consists of; nothing when it is no finished build. */
export function readRelease(folder: string): Release | undefined {
  try {
    const release = JSON.parse(readFileSync(join(folder, RELEASE_FILE), 'utf8')) as Release
    const { format, id, files } = release
    return format === 'teejuht-release' && id === releaseId(files) ? release : undefined
  } catch {
    return undefined
  }
}

/** How a folder differs from its release. Shared files of another release may lie in it when `lent`. */
export function releaseFaults(
  folder: string,
  { files }: Release,
  { lent }: { readonly lent: boolean },
): readonly string[] {
  const present = new Set(filesOf(folder))
  return [
    ...Object.entries(files).flatMap(([path, digest]) => {
      if (!present.has(path)) return [`${path} is missing`]
      return digestOf(folder, path) === digest ? [] : [`${path} has been changed or cut short`]
    }),
    ...[...present]
      .filter((path) => !(path in files) && !(lent && isShared(path)))
      .map((path) => `${path} does not belong to the build`),
  ]
}

function filesOf(folder: string): readonly string[] {
  return listFiles(folder).filter((path) => path !== RELEASE_FILE)
}

function digestOf(folder: string, path: string): string {
  return createHash('sha256')
    .update(readFileSync(join(folder, path)))
    .digest('hex')
}

function releaseId(files: Release['files']): string {
  const lines = Object.entries(files)
    .map(([path, digest]) => `${digest}  ${path}`)
    .toSorted()
  return createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 12)
}
