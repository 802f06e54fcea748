import { openBlobs } from '../../history/blob-reader.ts'
import { ancestorsOf, fileStates } from '../../history/file-states.ts'
import type { GitOutcome } from '../../history/git-outcome.ts'
import { readFileAt } from '../../history/git-files.ts'
import type { CommitId } from '../../history/git.ts'
import { mainLine } from '../../history/main-line.ts'
import type { RepositoryLog } from '../../history/repository-log.ts'
import type { Reviewers } from '../../knowledge-base/knowledge-base.ts'
import { parseReviewers } from '../../knowledge-base/parse-settings.ts'
import { decodeSourceFile } from '../../knowledge-base/source-file.ts'

/** Who may approve what: on the main branch now, and as it was when a commit came to it. */
export interface ReviewersHistory {
  readonly now: Reviewers
  /** The list on the main line before the commit was there; the first list for what came with it. */
  whenMade(commit: CommitId): Reviewers
}

const NOBODY: Reviewers = { roles: new Map(), people: [] }
const PATH = 'reviewers.yml'

/** Reads every version of `reviewers.yml`. `common` is the newest commit of main that the history holds. */
export function openReviewersHistory(
  { repository, log }: RepositoryLog,
  main: CommitId,
  common: CommitId,
): GitOutcome<ReviewersHistory> {
  const path = repository.folder === '' ? PATH : `${repository.folder}/${PATH}`
  const current = readFileAt(repository, main, path)
  if (current.kind === 'failed') return current
  const states = fileStates(log, path)
  const blobs = openBlobs(repository, states.values())
  if (blobs.kind === 'failed') return blobs
  const at = (commit: CommitId): Reviewers | undefined => {
    const blob = states.get(commit)
    return blob && blobs.value.once(PATH, blob, read)
  }
  const line = mainLine(log, common).map(({ id }) => id)
  return {
    kind: 'found',
    value: {
      now: (current.value && read(current.value)) ?? NOBODY,
      whenMade: (commit) => {
        // The newest one of the line that does not rest on the commit yet.
        const before = line.find((id) => !ancestorsOf(log, [id]).has(commit))
        const first = line.findLast((id) => at(id) !== undefined)
        return (before && at(before)) ?? (first && at(first)) ?? NOBODY
      },
    },
  }
}

function read(bytes: Buffer): Reviewers {
  const { file } = decodeSourceFile(PATH, bytes)
  return (file && parseReviewers(file).value) ?? NOBODY
}
