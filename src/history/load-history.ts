import { join } from 'node:path'
import { buildContentHistory } from './content-history.ts'
import type { GitFault } from './git-outcome.ts'
import type { ParsedFiles } from '../knowledge-base/parsed-files.ts'
import { keepNewest, readKept, writeKept } from './kept-file.ts'
import { isShallow, openRepository, resolveCommit, type Repository } from './git.ts'
import { readLogOf } from './repository-log.ts'
import type { ContentHistory } from './revision.ts'

/** The content's life, or why it is not known here. */
export type HistoryOutcome =
  | { readonly kind: 'known'; readonly history: ContentHistory }
  | { readonly kind: 'unknown'; readonly fault: GitFault }

/** Raised when what is kept changes its shape or meaning. */
const FORMAT = 2

/**
 * Tells the life of a content folder up to a revision; files `parsed` for another purpose are not
 * parsed again. What was told for a commit is kept
 * in the cache folder, because it cannot change; a cache that cannot be read or written
 * only costs time.
 */
export function loadHistory(
  folder: string,
  {
    revision = 'HEAD',
    cacheFolder,
    parsed,
    fresh = false,
  }: {
    readonly revision?: string
    readonly cacheFolder?: string
    readonly parsed?: ParsedFiles
    /** What is kept is not read, but written anew. */
    readonly fresh?: boolean
  } = {},
): HistoryOutcome {
  const repository = openRepository(folder)
  if (repository.kind === 'failed') return { kind: 'unknown', fault: repository.fault }
  const shallow = isShallow(repository.value)
  if (shallow.kind === 'failed') return { kind: 'unknown', fault: shallow.fault }
  if (shallow.value) return { kind: 'unknown', fault: { kind: 'shallow' } }
  const head = resolveCommit(repository.value, revision)
  if (head.kind === 'failed') return { kind: 'unknown', fault: head.fault }
  const file = cacheFolder && join(cacheFolder, cacheName(repository.value, head.value))
  const kept = file && !fresh && readHistory(file)
  if (kept) return { kind: 'known', history: kept }
  const log = readLogOf(repository.value, head.value)
  const built = log.kind === 'found' ? buildContentHistory(log.value, parsed) : log
  if (built.kind === 'failed') return { kind: 'unknown', fault: built.fault }
  if (file && cacheFolder) keep(cacheFolder, file, built.value)
  return { kind: 'known', history: built.value }
}

function cacheName({ folder }: Repository, head: string): string {
  return `${String(FORMAT)}-${folder.replaceAll(/[^a-z0-9]+/gi, '_')}-${head}.json`
}

function readHistory(file: string): ContentHistory | undefined {
  const bytes = readKept(file)
  return bytes && (JSON.parse(bytes.toString('utf8')) as ContentHistory)
}

// A few are enough: the branch at hand, the one before, and the main branch.
const MOST_KEPT = 6

function keep(folder: string, file: string, history: ContentHistory): void {
  writeKept(file, Buffer.from(JSON.stringify(history)))
  keepNewest(folder, MOST_KEPT)
}
