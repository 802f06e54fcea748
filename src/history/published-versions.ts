import type { Day } from '../domain/day.ts'
import type { Language } from '../domain/language.ts'
import { classifyChange } from './classify-change.ts'
import type {
  AnswerWords,
  ContentHistory,
  RecordedApproval,
  Revision,
  RevisionKind,
  TextHistory,
} from './revision.ts'

/** Words that were approved on the main line, and what changed with them. */
export interface PublishedVersion {
  readonly id: string
  readonly language: Language
  /** From when they were both on the main line and approved. */
  readonly day: Day
  readonly kind: Exclude<RevisionKind, 'withdrawn'>
  readonly words: AnswerWords
  /** The approved words before these; none for the first. */
  readonly before?: AnswerWords | undefined
  readonly approval: RecordedApproval
  readonly writers: readonly string[]
  readonly renamedFrom?: string | undefined
}

/**
 * The approved versions of a text, oldest first. What was never approved is left out: it
 * was never told to anybody.
 */
export function publishedVersions(
  { id, language, revisions }: TextHistory,
  { approvals }: ContentHistory,
): readonly PublishedVersion[] {
  const records = approvals.filter((one) => one.id === id && one.language === language)
  const versions: PublishedVersion[] = []
  let steps: Revision[] = []
  for (const revision of revisions) {
    steps.push(revision)
    const { words } = revision
    const approval = words && firstApproval(records, words.digest)
    if (!words || !approval) continue
    const last = versions.at(-1)
    const isSame = last?.words.digest === words.digest && last.words.valid === words.valid
    if (!isSame)
      versions.push({
        id,
        language,
        words,
        approval,
        before: last?.words,
        day: revision.day > approval.day ? revision.day : approval.day,
        kind: kindOf(last?.words, words, steps),
        writers: [...new Set(steps.flatMap(({ writers }) => writers))],
        renamedFrom: steps.findLast(({ renamedFrom }) => renamedFrom)?.renamedFrom,
      })
    steps = []
  }
  return versions
}

function firstApproval(
  records: readonly RecordedApproval[],
  digest: AnswerWords['digest'],
): RecordedApproval | undefined {
  return records
    .filter((record) => record.digest === digest)
    .toSorted((left, right) => (left.day < right.day ? -1 : left.day > right.day ? 1 : 0))[0]
}

function kindOf(
  before: AnswerWords | undefined,
  words: AnswerWords,
  steps: readonly Revision[],
): PublishedVersion['kind'] {
  const [step, ...more] = steps
  if (!before) return 'new'
  if (step && more.length === 0 && step.kind !== 'withdrawn' && step.kind !== 'new')
    return step.kind
  // Several steps at once: only if each of them was of wording may the sum be.
  return classifyChange(
    before,
    words,
    steps.every(({ kind }) => kind === 'wording') ? 'wording' : undefined,
  )
}
