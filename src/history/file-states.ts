import type { LoggedChange, LoggedCommit } from './git-log.ts'
import type { BlobId, CommitId } from './git.ts'

/** The bytes of one file at every commit of a history; absent where there is no such file. */
export type FileStates = ReadonlyMap<CommitId, BlobId>

/**
 * Follows a file through a history, under its former names too.
 *
 * A name from before a rename counts only as long as the present one does not exist, so a
 * new file that takes over the old name is not mistaken for this one.
 */
export function fileStates(log: readonly LoggedCommit[], path: string): FileStates {
  const names = namesOf(log, path)
  const byName = new Map(names.map((name) => [name, new Map<CommitId, BlobId>()]))
  // Parents come before children, so a parent's state is known when it is asked for.
  for (const commit of log.toReversed()) {
    for (const [name, states] of byName) {
      const blob = blobAfter(commit, name, states)
      if (blob !== undefined) states.set(commit.id, blob)
    }
  }
  const known = new Map<CommitId, BlobId>()
  for (const { id } of log) {
    const blob = names.map((name) => byName.get(name)?.get(id)).find((one) => one !== undefined)
    if (blob !== undefined) known.set(id, blob)
  }
  return known
}

/** The commits that made a file what none of their parents had: an edit, or a merge that was more than both sides. */
export function changingCommits(
  log: readonly LoggedCommit[],
  states: FileStates,
): readonly LoggedCommit[] {
  return log.filter(({ id, parents }) => {
    const blob = states.get(id)
    return parents.length === 0
      ? blob !== undefined
      : parents.every((parent) => states.get(parent) !== blob)
  })
}

/** The commits that a commit rests on, itself included. */
export function ancestorsOf(
  log: readonly LoggedCommit[],
  starts: Iterable<CommitId>,
): ReadonlySet<CommitId> {
  const reached = new Set(starts)
  // Children come before parents, so one pass is enough.
  for (const { id, parents } of log)
    if (reached.has(id)) for (const parent of parents) reached.add(parent)
  return reached
}

function namesOf(log: readonly LoggedCommit[], path: string): readonly string[] {
  const names = new Set([path])
  for (const { changes } of log)
    for (const change of changes) if (names.has(change.path)) names.add(change.formerPath)
  return [...names]
}

function blobAfter(commit: LoggedCommit, name: string, states: FileStates): BlobId | undefined {
  const [parent] = commit.parents
  const before = parent && states.get(parent)
  const change = changesByPath(commit).get(name)
  return change === undefined ? before : change.blob
}

const indexed = new WeakMap<
  LoggedCommit,
  ReadonlyMap<string, { readonly blob?: BlobId | undefined }>
>()

// By path, with the name that a rename left behind as deleted.
function changesByPath(
  commit: LoggedCommit,
): ReadonlyMap<string, { readonly blob?: BlobId | undefined }> {
  const known = indexed.get(commit)
  if (known) return known
  const gone = commit.changes
    .filter(({ path, formerPath }) => path !== formerPath)
    .map(({ formerPath }) => [formerPath, {}] as const)
  const changed = commit.changes.map((change: LoggedChange) => [change.path, change] as const)
  const index = new Map([...gone, ...changed])
  indexed.set(commit, index)
  return index
}
