import type { Answer } from '../../src/domain/answer.ts'
import { contentAt, pathInFolder } from '../../src/history/content-at.ts'
import { readBlobs } from '../../src/history/git-files.ts'
import { describeGitFault, type GitOutcome } from '../../src/history/git-outcome.ts'
import {
  isShallow,
  mergeBase,
  openRepository,
  resolveCommit,
  type CommitId,
  type Repository,
} from '../../src/history/git.ts'
import { readLog, type LoggedCommit } from '../../src/history/git-log.ts'
import type { KnowledgeBase } from '../../src/knowledge-base/knowledge-base.ts'
import type { ParsedFiles } from '../../src/knowledge-base/parsed-files.ts'
import { parseAnswer } from '../../src/knowledge-base/parse-answer.ts'
import { decodeSourceFile, readSourceFiles } from '../../src/knowledge-base/source-file.ts'
import {
  INTENDED_LABEL,
  lostUpdates,
  REMEMBERED_DAYS,
  type LostUpdate,
} from '../../src/review/lost-update/lost-updates.ts'
import { parseAnswerId } from '../../src/domain/topic.ts'

/** Where a change stands in its repository. */
export interface ChangeRange {
  readonly repository: Repository
  /** The newest commit that the change has in common with the base. */
  readonly base: CommitId
  readonly head: CommitId
}

/** Git did not tell what a command needs: one line for a person, no stack. */
export class GitRefusal extends Error {}

/** The value of an outcome. @throws GitRefusal with the fault in words. */
export function orRefuse<Value>(outcome: GitOutcome<Value>): Value {
  if (outcome.kind === 'failed') throw new GitRefusal(describeGitFault(outcome.fault))
  return outcome.value
}

/** Finds where the content folder's checkout left `base`. @throws GitRefusal */
export function findRange(contentFolder: string, base: string): ChangeRange {
  const repository = orRefuse(openRepository(contentFolder))
  if (orRefuse(isShallow(repository))) throw new GitRefusal(describeGitFault({ kind: 'shallow' }))
  const head = orRefuse(resolveCommit(repository, 'HEAD'))
  const named = orRefuse(resolveCommit(repository, base))
  return { repository, head, base: orRefuse(mergeBase(repository, named, head)) }
}

/** The content as it was where the change began. @throws GitRefusal */
export function readBase({ repository, base }: ChangeRange, parsed?: ParsedFiles): KnowledgeBase {
  return orRefuse(contentAt(repository, base, parsed))
}

/** What the change would silently undo. A request with the label takes it back on purpose. @throws GitRefusal */
export function readLostUpdates(
  range: ChangeRange,
  contentFolder: string,
  { labels = [], days = REMEMBERED_DAYS }: { labels?: readonly string[]; days?: number } = {},
): readonly LostUpdate[] {
  if (labels.some((label) => label.trim().normalize('NFC') === INTENDED_LABEL)) return []
  const { files } = readSourceFiles(contentFolder)
  const texts = new Map(files.map(({ path, text }) => [path, text]))
  return orRefuse(lostUpdates({ ...range, texts, days }))
}

/** The former Estonian texts of an answer, newest first, from the history before the change. */
export function formerAnswersOf(
  { repository, head }: ChangeRange,
  base: KnowledgeBase,
): (id: string) => Iterable<Answer> {
  let log: readonly LoggedCommit[] | undefined
  return function* (id) {
    const first = base.answers.get(id)
    if (first) yield first
    log ??= orRefuse(readLog(repository, head))
    const path = `answers/${id}.et.md`
    const blobs = log
      .flatMap(({ changes }) => changes)
      .filter((change) => pathInFolder(repository, change.path) === path)
      .flatMap(({ blob, formerBlob }) => [blob, formerBlob].filter((one) => one !== undefined))
    const bytes = orRefuse(readBlobs(repository, blobs))
    const answerId = parseAnswerId(id)
    for (const blob of new Set(blobs)) {
      const { file } = decodeSourceFile(path, bytes.get(blob) ?? Buffer.alloc(0))
      const answer = file && answerId && parseAnswer(file, answerId).value
      if (answer) yield answer
    }
  }
}
