import type { Digest } from '../domain/approval.ts'
import type { Language } from '../domain/language.ts'
import { openBlobs, type BlobReader } from '../history/blob-reader.ts'
import { fileStates } from '../history/file-states.ts'
import { digestOfFile } from '../history/file-words.ts'
import { describeGitFault, type GitOutcome } from '../history/git-outcome.ts'
import { currentIdentity, formatIdentity, type CommitId, type BlobId } from '../history/git.ts'
import { readRepositoryLog, type RepositoryLog } from '../history/repository-log.ts'
import { writersSince, type FollowedFile } from '../history/writers.ts'
import type { KnowledgeBase } from '../knowledge-base/knowledge-base.ts'
import type { Authorship } from './approve.ts'
import { fileOf, type ApprovalSubject } from './subject.ts'

/** Who wrote the words of a content folder, from its repository; nothing is known without one. */
export function readAuthorship(folder: string, content: KnowledgeBase): Authorship {
  let read: GitOutcome<RepositoryLog> | undefined
  return {
    writersOf: (subject, language) => {
      // Read when first asked: the starter role never asks.
      const outcome = (read ??= readRepositoryLog(folder))
      if (outcome.kind === 'failed') return { unknown: describeGitFault(outcome.fault) }
      const followed = followFile(outcome.value, fileOf(subject, language))
      if (followed.kind === 'failed') return { unknown: describeGitFault(followed.fault) }
      const { head } = outcome.value
      const approved = approvedByPeople(content, subject, language)
      const writers = new Set(writersSince(followed.value, head, approved))
      const committed = followed.value.states.get(head)
      const now = subject.digestIn(language)
      if (!committed || followed.value.digestOf(committed) !== now) {
        const person = currentIdentity(outcome.value.repository)
        if (person.kind === 'failed') return { unknown: describeGitFault(person.fault) }
        // Words that stand approved already are nobody's change.
        if (!approved.has(now)) writers.add(formatIdentity(person.value))
      }
      return { writers }
    },
  }
}

/**
 * The digests of earlier approvals from which the count of writers starts anew. Those of
 * the starter role do not: nobody in particular stood for them.
 */
export function approvedByPeople(
  { approvals, reviewers }: Pick<KnowledgeBase, 'approvals' | 'reviewers'>,
  { key }: ApprovalSubject,
  language: Language,
): ReadonlySet<Digest> {
  const records = approvals.get(key) ?? []
  return new Set(
    records
      .filter(({ lang, role }) => lang === language && !reviewers.roles.get(role)?.starter)
      .map(({ digest }) => digest),
  )
}

/** A file of the content folder through the repository's history. */
export function followFile(
  { repository, log }: RepositoryLog,
  path: string,
): GitOutcome<FollowedFile> {
  const prefix = repository.folder === '' ? '' : `${repository.folder}/`
  const states: ReadonlyMap<CommitId, BlobId> = fileStates(log, prefix + path)
  const blobs = openBlobs(repository, states.values())
  if (blobs.kind === 'failed') return blobs
  return { kind: 'found', value: { log, states, ...readersOf(path, blobs.value) } }
}

function readersOf(path: string, blobs: BlobReader): Pick<FollowedFile, 'digestOf' | 'linesOf'> {
  return {
    digestOf: (blob) => blobs.once(path, blob, (bytes) => digestOfFile(path, bytes)),
    linesOf: (blob) => blobs.bytesOf(blob)?.toString('utf8').split('\n') ?? [],
  }
}
