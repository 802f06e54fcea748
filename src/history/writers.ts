import type { Digest } from '../domain/approval.ts'
import { ancestorsOf, changingCommits, type FileStates } from './file-states.ts'
import type { LoggedCommit } from './git-log.ts'
import { formatIdentity, type BlobId, type CommitId } from './git.ts'

/** A file through a history, and how its bytes are read. */
export interface FollowedFile {
  readonly log: readonly LoggedCommit[]
  readonly states: FileStates
  readonly digestOf: (blob: BlobId) => Digest | undefined
  readonly linesOf: (blob: BlobId) => readonly string[]
}

/**
 * Everybody who changed the words of a file between the newest commits that hold an
 * approved digest and `head`: authors and co-authors, as `Name <mail>`.
 *
 * Without any approved digest in the history these are all its writers. Who merges is a
 * writer only when the merge says something that neither side said.
 */
export function writersSince(
  file: FollowedFile,
  head: CommitId,
  approved: ReadonlySet<Digest>,
): ReadonlySet<string> {
  const { log, states } = file
  const reachable = ancestorsOf(log, [head])
  const covered = log.filter(({ id }) => {
    const blob = states.get(id)
    const digest = blob && reachable.has(id) ? file.digestOf(blob) : undefined
    return digest !== undefined && approved.has(digest)
  })
  const before = ancestorsOf(
    log,
    covered.map(({ id }) => id),
  )
  const writers = changingCommits(log, states).filter(
    (commit) => reachable.has(commit.id) && !before.has(commit.id) && wroteWords(file, commit),
  )
  return new Set(
    writers.flatMap(({ author, coAuthors }) => [author, ...coAuthors].map(formatIdentity)),
  )
}

function wroteWords({ states, digestOf, linesOf }: FollowedFile, commit: LoggedCommit): boolean {
  const blob = states.get(commit.id)
  if (blob === undefined) return false
  const parents = commit.parents.map((parent) => states.get(parent))
  const digest = digestOf(blob)
  // Only reformatted, if both sides can be read at all.
  if (digest !== undefined && parents.some((one) => one && digestOf(one) === digest)) return false
  return (
    parents.length < 2 ||
    isOwnWork(
      linesOf(blob),
      parents.map((one) => (one ? linesOf(one) : [])),
    )
  )
}

// A merge that only brings together has every line from a side, and no line lost that all sides had.
function isOwnWork(lines: readonly string[], sides: readonly (readonly string[])[]): boolean {
  const sets = sides.map((side) => new Set(side))
  const own = new Set(lines)
  const [first = [], ...others] = sides
  return (
    lines.some((line) => !sets.some((side) => side.has(line))) ||
    first.some((line) => !own.has(line) && others.every((side) => side.includes(line)))
  )
}
