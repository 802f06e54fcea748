import { spawnSync } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { isAbsolute, relative, sep } from 'node:path'
import type { Brand } from '../support/brand.ts'
import type { GitFault, GitOutcome } from './git-outcome.ts'

/** The full name of a commit: made by Git only, hence safe as an argument. */
export type CommitId = Brand<string, 'CommitId'>

/** The name of a file's bytes in Git. */
export type BlobId = Brand<string, 'BlobId'>

/** A repository and the folder of it that the caller asked about. */
export interface Repository {
  /** Absolute. */
  readonly root: string
  /** The folder from the root with `/` and without one at its end; empty for the root itself. */
  readonly folder: string
}

/** Somebody as Git knows them. */
export interface GitIdentity {
  readonly name: string
  readonly mail: string
}

/** `Name <mail>`, as `reviewers.yml` names people. */
export function formatIdentity({ name, mail }: GitIdentity): string {
  return `${name} <${mail}>`
}

/** Opens the repository that a folder belongs to. */
export function openRepository(folder: string): GitOutcome<Repository> {
  let real: string
  try {
    real = realpathSync(folder)
  } catch {
    return failed({ kind: 'not-a-repository', folder })
  }
  const top = runGit(real, ['rev-parse', '--show-toplevel'])
  if (top.kind === 'failed')
    return top.fault.kind === 'failed' && /not a git repository|work tree/.test(top.fault.message)
      ? failed({ kind: 'not-a-repository', folder })
      : top
  const root = realpathSync(top.value.toString('utf8').replace(/\r?\n$/, ''))
  const within = relative(root, real)
  if (isAbsolute(within) || within.startsWith('..'))
    return failed({ kind: 'not-a-repository', folder })
  return found({ root, folder: within.split(sep).join('/') })
}

/** The commit that a branch, tag, hash or expression (`HEAD~2`) names. */
export function resolveCommit(repository: Repository, revision: string): GitOutcome<CommitId> {
  const outcome = runGit(repository.root, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${revision}^{commit}`,
  ])
  if (outcome.kind === 'failed')
    return outcome.fault.kind === 'failed'
      ? failed({ kind: 'unknown-revision', revision })
      : outcome
  return found(outcome.value.toString('utf8').trim() as CommitId)
}

/**
 * The main branch as this clone knows it: what the forge calls the default, else `main` or
 * `master`, the forge's before the local one.
 */
export function findMainBranch(repository: Repository): GitOutcome<CommitId> {
  for (const name of MAIN_BRANCHES) {
    const outcome = resolveCommit(repository, name)
    if (outcome.kind === 'found' || outcome.fault.kind !== 'unknown-revision') return outcome
  }
  return failed({ kind: 'unknown-revision', revision: 'main' })
}

const MAIN_BRANCHES = [
  'refs/remotes/origin/HEAD',
  'refs/remotes/origin/main',
  'refs/remotes/origin/master',
  'refs/heads/main',
  'refs/heads/master',
]

/** The newest commit that both have in their history. */
export function mergeBase(
  repository: Repository,
  left: CommitId,
  right: CommitId,
): GitOutcome<CommitId> {
  const outcome = runGit(repository.root, ['merge-base', left, right])
  if (outcome.kind === 'failed')
    return outcome.fault.kind === 'failed' && outcome.fault.message === ''
      ? failed({ kind: 'no-common-history', left, right })
      : outcome
  return found(outcome.value.toString('utf8').trim().split('\n')[0] as CommitId)
}

/** Has this clone only the newest part of history? Then nothing can be said about who wrote what. */
export function isShallow(repository: Repository): GitOutcome<boolean> {
  const outcome = runGit(repository.root, ['rev-parse', '--is-shallow-repository'])
  return outcome.kind === 'failed'
    ? outcome
    : found(outcome.value.toString('utf8').trim() === 'true')
}

/** Who would be the author of a commit made now. A name that Git would have to guess does not count. */
export function currentIdentity(repository: Repository): GitOutcome<GitIdentity> {
  const outcome = runGit(repository.root, [
    '-c',
    'user.useConfigOnly=true',
    'var',
    'GIT_AUTHOR_IDENT',
  ])
  if (outcome.kind === 'failed')
    return outcome.fault.kind === 'failed' ? failed({ kind: 'no-identity' }) : outcome
  const match = /^(.*) <([^<>]*)> \d+ [+-]\d{4}$/.exec(outcome.value.toString('utf8').trim())
  return match
    ? found({ name: match[1] ?? '', mail: match[2] ?? '' })
    : failed({ kind: 'no-identity' })
}

/** Files of the working tree that differ from the last commit, new ones included; paths from the root. */
export function uncommittedPaths(repository: Repository): GitOutcome<readonly string[]> {
  const outcome = runGit(repository.root, [
    '--literal-pathspecs',
    'status',
    '--porcelain=v1',
    '-z',
    '--no-renames',
    '--untracked-files=all',
    '--',
    repository.folder || '.',
  ])
  if (outcome.kind === 'failed') return outcome
  return found(splitNul(outcome.value).map((line) => line.slice(3)))
}

/**
 * Runs Git without a shell, pager, prompt or colour. The only place that starts it.
 *
 * What a user's configuration or environment could change is fixed: paths come as they
 * are, replaced objects are not followed, and the folder alone decides on the repository.
 */
export function runGit(
  folder: string,
  args: readonly string[],
  input?: string,
): GitOutcome<Buffer> {
  const { status, stdout, stderr, error } = spawnSync('git', ['--no-pager', ...FIXED, ...args], {
    cwd: folder,
    env: gitEnvironment(),
    maxBuffer: MAX_OUTPUT_BYTES,
    windowsHide: true,
    ...(input !== undefined && { input }),
  })
  if (error) {
    return 'code' in error && error.code === 'ENOENT'
      ? failed({ kind: 'no-git' })
      : failed({ kind: 'failed', command: args[0] ?? '', message: error.message })
  }
  if (status === 0) return found(stdout)
  return failed({ kind: 'failed', command: args[0] ?? '', message: stderr.toString('utf8').trim() })
}

/** The pieces of output that ends every name with a NUL byte. */
export function splitNul(bytes: Buffer): readonly string[] {
  const pieces = bytes.toString('utf8').split('\0')
  return pieces.at(-1) === '' ? pieces.slice(0, -1) : pieces
}

// More than the history of any guide; a limit only so that a broken Git cannot fill the memory.
const MAX_OUTPUT_BYTES = 1024 * 1024 * 1024

const FIXED = [
  '-c',
  'core.quotePath=false',
  '-c',
  'i18n.logOutputEncoding=UTF-8',
  '-c',
  'log.showSignature=false',
  '-c',
  'diff.renameLimit=5000',
]

function gitEnvironment(): NodeJS.ProcessEnv {
  // Set by hooks; they would make Git speak of another repository than the folder's.
  const { GIT_DIR, GIT_WORK_TREE, GIT_INDEX_FILE, GIT_PREFIX, ...rest } = process.env
  void [GIT_DIR, GIT_WORK_TREE, GIT_INDEX_FILE, GIT_PREFIX]
  return {
    ...rest,
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
  }
}

function found<Value>(value: Value): GitOutcome<Value> {
  return { kind: 'found', value }
}

function failed(fault: GitFault): { readonly kind: 'failed'; readonly fault: GitFault } {
  return { kind: 'failed', fault }
}
