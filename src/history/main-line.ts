import type { LoggedCommit } from './git-log.ts'
import type { CommitId } from './git.ts'

/** The line of first parents, newest first: what the branch held, one step a merge. */
export function mainLine(log: readonly LoggedCommit[], head: CommitId): readonly LoggedCommit[] {
  const byId = new Map(log.map((commit) => [commit.id, commit]))
  const line: LoggedCommit[] = []
  for (let commit = byId.get(head); commit;) {
    line.push(commit)
    const [parent] = commit.parents
    commit = parent && byId.get(parent)
  }
  return line
}
