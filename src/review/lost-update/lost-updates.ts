import { dayInTallinn, formatDay } from '../../domain/day.ts'
import type { Finding } from '../../domain/finding.ts'
import { pathInFolder } from '../../history/content-at.ts'
import { ancestorsOf } from '../../history/file-states.ts'
import { readBlobs, readFilesAt } from '../../history/git-files.ts'
import { readLog, type LoggedCommit } from '../../history/git-log.ts'
import type { GitOutcome } from '../../history/git-outcome.ts'
import { isShallow, type BlobId, type CommitId, type Repository } from '../../history/git.ts'
import { mainLine } from '../../history/main-line.ts'
import { findReturned } from './find-returned.ts'

/** A lost update: found, and who had made the change that would be undone. */
export interface LostUpdate {
  /** In the content folder. */
  readonly file: string
  readonly line: number
  readonly returned: string
  readonly replacement: string
  readonly author: string
  /** The commit of the main branch, shortened. */
  readonly commit: string
  readonly day: string
}

/** Between what the change is looked for. */
export interface GuardRange {
  readonly repository: Repository
  /** Where the change left the main branch. */
  readonly base: CommitId
  /** The change's own last commit. */
  readonly head: CommitId
  /** The content as it would be, by path in the content folder; a file that is gone is absent. */
  readonly texts: ReadonlyMap<string, string>
  /** How many days before the base changes of main are remembered. */
  readonly days: number
}

/** A change that takes something back on purpose says why in this trailer of a commit message. */
export const INTENDED_TRAILER = 'Teadlik-tagasivott'

/** Or its request carries this label. */
export const INTENDED_LABEL = 'teadlik-tagasivõtt'

export const REMEMBERED_DAYS = 30

/**
 * What a change would silently undo: text that it returns although the main branch had
 * replaced it within the last days. An editor that was opened before and saved after
 * another's change does this without any conflict in Git.
 *
 * Passed over are files of commits that say that they take something back: by the trailer,
 * or made by `git revert`.
 */
export function lostUpdates(range: GuardRange): GitOutcome<readonly LostUpdate[]> {
  const { repository, base, head, texts } = range
  const shallow = isShallow(repository)
  if (shallow.kind === 'failed') return shallow
  if (shallow.value) return { kind: 'failed', fault: { kind: 'shallow' } }
  const log = readLog(repository, head)
  const former = readFilesAt(repository, base)
  if (log.kind === 'failed') return log
  if (former.kind === 'failed') return former
  const line = mainLine(log.value, base)
  const own = ownCommits(log.value, base)
  const intended = intendedPaths(own)
  const changed = [...former.value]
    .map(([path, bytes]) => ({
      path,
      file: pathInFolder(repository, path),
      base: bytes.toString('utf8'),
    }))
    .flatMap((one) => {
      const text = texts.get(one.file)
      return text === undefined || text === one.base || intended.has(one.path)
        ? []
        : [{ ...one, text }]
    })
  return compareWithMain(range, changed, line)
}

interface ChangedFile {
  readonly path: string
  readonly file: string
  readonly base: string
  readonly text: string
}

function compareWithMain(
  { repository, days }: GuardRange,
  changed: readonly ChangedFile[],
  line: readonly LoggedCommit[],
): GitOutcome<readonly LostUpdate[]> {
  const newest = line[0]?.committedAt.getTime() ?? 0
  const recent = line.filter(
    ({ committedAt }) => newest - committedAt.getTime() <= days * 86_400_000,
  )
  const steps = changed.flatMap((file) =>
    recent.flatMap((commit) =>
      commit.changes.flatMap(({ path, blob, formerBlob }) =>
        path === file.path && blob && formerBlob ? [{ file, commit, blob, formerBlob }] : [],
      ),
    ),
  )
  const blobs = readBlobs(
    repository,
    steps.flatMap(({ blob, formerBlob }): BlobId[] => [blob, formerBlob]),
  )
  if (blobs.kind === 'failed') return blobs
  const textOf = (blob: BlobId): string => blobs.value.get(blob)?.toString('utf8') ?? ''
  const found = steps.flatMap(({ file, commit, blob, formerBlob }) =>
    findReturned(file.base, file.text, { before: textOf(formerBlob), after: textOf(blob) }).map(
      (returned): LostUpdate => ({
        file: file.file,
        ...returned,
        author: commit.author.name,
        commit: commit.id.slice(0, 10),
        day: formatDay(dayInTallinn(commit.committedAt)),
      }),
    ),
  )
  // The newest commit that replaced it is the one that is undone.
  const first = new Map<string, LostUpdate>()
  for (const one of found) {
    const key = JSON.stringify([one.file, one.line, one.returned])
    if (!first.has(key)) first.set(key, one)
  }
  return { kind: 'found', value: [...first.values()] }
}

/** The commits of the change itself: those that the base does not have. */
function ownCommits(log: readonly LoggedCommit[], base: CommitId): readonly LoggedCommit[] {
  const inBase = ancestorsOf(log, [base])
  return log.filter(({ id }) => !inBase.has(id))
}

function intendedPaths(own: readonly LoggedCommit[]): ReadonlySet<string> {
  return new Set(
    own
      .filter(
        ({ subject, trailers }) =>
          subject.startsWith('Revert "') ||
          trailers.some(([key, reason]) => key === INTENDED_TRAILER && reason !== ''),
      )
      .flatMap(({ changes }) => changes.map(({ path }) => path)),
  )
}

/** Lost updates as findings: what is undone, whose it was, how to go on. */
export function lostUpdateFindings(updates: readonly LostUpdate[]): readonly Finding[] {
  return updates.map(({ file, line, returned, replacement, author, commit, day }) => {
    const now = replacement
      ? `praegu on seal „${shortened(replacement)}“`
      : 'praegu seda seal ei ole'
    return {
      checkId: 'lost-update',
      severity: 'error',
      place: { file, line, column: 1 },
      message: `Muudatus toob tagasi „${shortened(returned)}“, mille ${author} ${day} asendas (${commit}); ${now}. Kui see juhtus vana vormi salvestades, võta põhiharust uus tekst. Kui nii ongi mõeldud, lisa taotlusele silt „${INTENDED_LABEL}“ või sõnumi lõppu rida „${INTENDED_TRAILER}: põhjus“.`,
    }
  })
}

function shortened(text: string): string {
  return text.length > 90 ? `${text.slice(0, 90)}…` : text
}
