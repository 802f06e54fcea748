import { runGit, splitNul, type BlobId, type CommitId, type Repository } from './git.ts'
import type { GitOutcome } from './git-outcome.ts'

/** An ordinary file as a commit holds it. */
export interface CommittedFile {
  /** From the repository's root, with `/`. */
  readonly path: string
  readonly blob: BlobId
}

/** A path that differs between two commits. Paths are from the repository's root. */
export interface ChangedPath {
  readonly kind: 'added' | 'changed' | 'deleted' | 'renamed'
  readonly path: string
  /** The path before, when renamed; else the same. */
  readonly formerPath: string
}

/** The ordinary files of a folder (the repository's own by default) at a commit; links and submodules are left out. */
export function listFilesAt(
  repository: Repository,
  commit: CommitId,
  folder: string = repository.folder,
): GitOutcome<readonly CommittedFile[]> {
  const outcome = runGit(repository.root, [
    '--literal-pathspecs',
    'ls-tree',
    '-r',
    '-z',
    '--full-tree',
    commit,
    '--',
    ...(folder === '' ? [] : [folder]),
  ])
  if (outcome.kind === 'failed') return outcome
  const files = splitNul(outcome.value).flatMap((line) => {
    const match = /^100\d{3} blob ([0-9a-f]+)\t(.*)$/s.exec(line)
    return match ? [{ blob: match[1] as BlobId, path: match[2] ?? '' }] : []
  })
  return { kind: 'found', value: files }
}

/** The bytes of many blobs, read by one Git. Those that this clone does not have are absent. */
export function readBlobs(
  repository: Repository,
  blobs: Iterable<BlobId>,
): GitOutcome<ReadonlyMap<BlobId, Buffer>> {
  const wanted = [...new Set(blobs)]
  const read = new Map<BlobId, Buffer>()
  if (wanted.length === 0) return { kind: 'found', value: read }
  const outcome = runGit(repository.root, ['cat-file', '--batch'], `${wanted.join('\n')}\n`)
  if (outcome.kind === 'failed') return outcome
  const bytes = outcome.value
  // Each answer is „<name> <type> <size>“, a line break, the bytes, a line break.
  for (let start = 0; start < bytes.length;) {
    const lineEnd = bytes.indexOf(0x0a, start)
    const [blob = '', type, size] = bytes.toString('latin1', start, lineEnd).split(' ')
    start = lineEnd + 1
    if (type === 'missing' || size === undefined) continue
    const end = start + Number(size)
    read.set(blob as BlobId, bytes.subarray(start, end))
    start = end + 1
  }
  return { kind: 'found', value: read }
}

/** The bytes of all files of a folder at a commit, by path from the repository's root. */
export function readFilesAt(
  repository: Repository,
  commit: CommitId,
  folder: string = repository.folder,
): GitOutcome<ReadonlyMap<string, Buffer>> {
  const files = listFilesAt(repository, commit, folder)
  if (files.kind === 'failed') return files
  const blobs = readBlobs(
    repository,
    files.value.map(({ blob }) => blob),
  )
  if (blobs.kind === 'failed') return blobs
  const byPath = files.value.flatMap(({ path, blob }) => {
    const bytes = blobs.value.get(blob)
    return bytes ? [[path, bytes] as const] : []
  })
  return { kind: 'found', value: new Map(byPath) }
}

/** One file at a commit; nothing in `value` when there is no such file. */
export function readFileAt(
  repository: Repository,
  commit: CommitId,
  path: string,
): GitOutcome<Buffer | undefined> {
  const files = readFilesAt(repository, commit, path)
  return files.kind === 'failed' ? files : { kind: 'found', value: files.value.get(path) }
}

/** Which paths of the repository's folder differ between two commits, renames followed. */
export function changedPathsBetween(
  repository: Repository,
  before: CommitId,
  after: CommitId,
): GitOutcome<readonly ChangedPath[]> {
  const outcome = runGit(repository.root, [
    '--literal-pathspecs',
    'diff-tree',
    '-r',
    '-z',
    '-M',
    '--name-status',
    before,
    after,
    '--',
    ...(repository.folder === '' ? [] : [repository.folder]),
  ])
  if (outcome.kind === 'failed') return outcome
  return { kind: 'found', value: parseNameStatus(splitNul(outcome.value)) }
}

const KINDS: { readonly [letter: string]: ChangedPath['kind'] } = { A: 'added', D: 'deleted' }

function parseNameStatus(pieces: readonly string[]): readonly ChangedPath[] {
  const changes: ChangedPath[] = []
  for (let index = 0; index + 1 < pieces.length;) {
    const status = pieces[index] ?? ''
    const first = pieces[index + 1] ?? ''
    if (status.startsWith('R')) {
      changes.push({ kind: 'renamed', formerPath: first, path: pieces[index + 2] ?? '' })
      index += 3
    } else {
      changes.push({ kind: KINDS[status[0] ?? ''] ?? 'changed', formerPath: first, path: first })
      index += 2
    }
  }
  return changes
}
