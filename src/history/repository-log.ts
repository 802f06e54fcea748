import { readLog, type LoggedCommit } from './git-log.ts'
import type { GitOutcome } from './git-outcome.ts'
import { isShallow, openRepository, resolveCommit, type CommitId, type Repository } from './git.ts'

/** A repository with its whole history up to a commit. */
export interface RepositoryLog {
  readonly repository: Repository
  readonly head: CommitId
  /** Newest first, children before parents. */
  readonly log: readonly LoggedCommit[]
}

/**
 * Opens a content folder's repository and reads its history up to a revision. Git runs
 * once for all commits. A shallow clone is a fault: who wrote what cannot be told from it.
 */
export function readRepositoryLog(folder: string, revision = 'HEAD'): GitOutcome<RepositoryLog> {
  const repository = openRepository(folder)
  if (repository.kind === 'failed') return repository
  return readLogOf(repository.value, revision)
}

/** The same for a repository that is open already. */
export function readLogOf(repository: Repository, revision: string): GitOutcome<RepositoryLog> {
  const shallow = isShallow(repository)
  if (shallow.kind === 'failed') return shallow
  if (shallow.value) return { kind: 'failed', fault: { kind: 'shallow' } }
  const head = resolveCommit(repository, revision)
  if (head.kind === 'failed') return head
  const log = readLog(repository, head.value)
  if (log.kind === 'failed') return log
  return { kind: 'found', value: { repository, head: head.value, log: log.value } }
}
