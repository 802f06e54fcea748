import {
  runGit,
  splitNul,
  type BlobId,
  type CommitId,
  type GitIdentity,
  type Repository,
} from './git.ts'
import type { GitOutcome } from './git-outcome.ts'

/** A commit with what it changed in the folder against its first parent. */
export interface LoggedCommit {
  readonly id: CommitId
  /** The first one is the branch that a merge was made into. */
  readonly parents: readonly CommitId[]
  readonly author: GitIdentity
  readonly committer: GitIdentity
  /** People named by `Co-authored-by` trailers. */
  readonly coAuthors: readonly GitIdentity[]
  readonly authoredAt: Date
  readonly committedAt: Date
  readonly subject: string
  /** The trailers at the end of the message, as written, in their order. */
  readonly trailers: readonly (readonly [key: string, value: string])[]
  readonly changes: readonly LoggedChange[]
}

/** What a commit did to a path, from the repository's root. */
export interface LoggedChange {
  readonly path: string
  /** The path before, when the commit renamed the file; else the same. */
  readonly formerPath: string
  /** None when the file was deleted. */
  readonly blob?: BlobId | undefined
  /** None when the file was added. */
  readonly formerBlob?: BlobId | undefined
}

/**
 * Every commit of a revision's history, newest first, children before parents, with the
 * changes in the repository's folder. Git runs once, however long the history is.
 */
export function readLog(
  repository: Repository,
  revision: CommitId,
): GitOutcome<readonly LoggedCommit[]> {
  const outcome = runGit(repository.root, [
    '--literal-pathspecs',
    'log',
    '-z',
    '--raw',
    '--no-abbrev',
    '-M',
    '--diff-merges=first-parent',
    '--topo-order',
    // Merges and commits that leave the folder alone stay in the list: the line of main
    // must be walked without holes.
    '--full-history',
    '--sparse',
    `--format=${FIELDS.join('%x00')}`,
    '--end-of-options',
    revision,
    '--',
    ...(repository.folder === '' ? [] : [repository.folder]),
  ])
  return outcome.kind === 'failed'
    ? outcome
    : { kind: 'found', value: parseLog(splitNul(outcome.value)) }
}

const FIELDS = [
  '%H',
  '%P',
  '%an',
  '%ae',
  '%at',
  '%cn',
  '%ce',
  '%ct',
  '%s',
  '%(trailers:only,unfold)',
] as const

function parseLog(pieces: readonly string[]): readonly LoggedCommit[] {
  const commits: LoggedCommit[] = []
  for (let index = 0; index + FIELDS.length <= pieces.length;) {
    const fields = pieces.slice(index, index + FIELDS.length)
    index += FIELDS.length
    const changes: LoggedChange[] = []
    for (let raw = RAW.exec(pieces[index] ?? ''); raw; raw = RAW.exec(pieces[index] ?? '')) {
      const renamed = raw[5] === 'R' || raw[5] === 'C'
      changes.push(toChange(raw, pieces[index + 1] ?? '', pieces[index + (renamed ? 2 : 1)] ?? ''))
      index += renamed ? 3 : 2
    }
    commits.push(toCommit(fields, changes))
  }
  return commits
}

// `:<mode> <mode> <blob> <blob> <status>`; the first one of a commit follows a line break.
const RAW = /^\n?:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*$/

function toChange(raw: RegExpExecArray, formerPath: string, path: string): LoggedChange {
  // Links and submodules hold no words of ours.
  const blobOf = (mode: string | undefined, blob: string | undefined): BlobId | undefined =>
    mode?.startsWith('100') ? (blob as BlobId) : undefined
  return { path, formerPath, formerBlob: blobOf(raw[1], raw[3]), blob: blobOf(raw[2], raw[4]) }
}

function toCommit(fields: readonly string[], changes: readonly LoggedChange[]): LoggedCommit {
  const [id, parents, name = '', mail = '', authored, committer = '', committerMail = ''] = fields
  const [committed, subject = '', trailerText = ''] = fields.slice(7)
  const trailers = parseTrailers(trailerText)
  return {
    id: id as CommitId,
    parents: (parents ? parents.split(' ') : []) as CommitId[],
    author: { name, mail },
    committer: { name: committer, mail: committerMail },
    coAuthors: trailers
      .filter(([key]) => key.toLowerCase() === 'co-authored-by')
      .flatMap(([, value]) => parseIdentity(value) ?? []),
    authoredAt: new Date(Number(authored) * 1000),
    committedAt: new Date(Number(committed) * 1000),
    subject,
    trailers,
    changes,
  }
}

function parseTrailers(text: string): LoggedCommit['trailers'] {
  return text.split('\n').flatMap((line) => {
    const match = /^([A-Za-z0-9-]+)\s*:\s*(.*)$/.exec(line)
    return match ? [[match[1] ?? '', (match[2] ?? '').trim()] as const] : []
  })
}

/** Reads `Name <mail>`; nothing when it is written otherwise. */
export function parseIdentity(text: string): GitIdentity | undefined {
  const match = /^\s*(.*?)\s*<([^<>]*)>\s*$/.exec(text)
  return match ? { name: match[1] ?? '', mail: match[2] ?? '' } : undefined
}
