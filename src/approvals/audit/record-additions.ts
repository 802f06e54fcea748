import type { ApprovalRecord } from '../../domain/approval.ts'
import type { BlobReader } from '../../history/blob-reader.ts'
import { changingCommits, type FileStates } from '../../history/file-states.ts'
import type { LoggedCommit } from '../../history/git-log.ts'
import type { BlobId } from '../../history/git.ts'
import { parseApprovals } from '../../knowledge-base/parse-settings.ts'
import { decodeSourceFile } from '../../knowledge-base/source-file.ts'

/** What a commit did to the records of one approval file. */
export interface RecordChange {
  readonly commit: LoggedCommit
  readonly added: readonly ApprovalRecord[]
  readonly removed: readonly ApprovalRecord[]
  /** All that the file held before, in its order. */
  readonly before: readonly ApprovalRecord[]
}

/**
 * Every commit that changed which records a file holds, newest first. What a merge brings
 * from one of its sides was that side's doing.
 */
export function recordChanges(
  path: string,
  log: readonly LoggedCommit[],
  states: FileStates,
  blobs: BlobReader,
): readonly RecordChange[] {
  const recordsOf = (blob: BlobId | undefined): readonly ApprovalRecord[] =>
    (blob && blobs.once(path, blob, (bytes) => readRecords(path, bytes))) ?? []
  return changingCommits(log, states).flatMap((commit) => {
    const sides = commit.parents.map((parent) => recordsOf(states.get(parent)))
    const now = recordsOf(states.get(commit.id))
    const before = [...new Map(sides.flat().map((one) => [recordKey(one), one])).values()]
    const change = {
      commit,
      before,
      added: without(now, before),
      removed: without(before, now).filter((record) =>
        sides.every((side) => side.some((one) => recordKey(one) === recordKey(record))),
      ),
    }
    return change.added.length + change.removed.length > 0 ? [change] : []
  })
}

/** All that a record says, as one text: two records with the same key are the same. */
export function recordKey({ lang, digest, role, person, day, note }: ApprovalRecord): string {
  return JSON.stringify([lang, digest, role, person ?? '', day, note ?? ''])
}

function without(
  records: readonly ApprovalRecord[],
  others: readonly ApprovalRecord[],
): readonly ApprovalRecord[] {
  const keys = new Set(others.map(recordKey))
  return records.filter((record) => !keys.has(recordKey(record)))
}

function readRecords(path: string, bytes: Buffer): readonly ApprovalRecord[] {
  const { file } = decodeSourceFile(path, bytes)
  return (file && parseApprovals(file).value) ?? []
}
