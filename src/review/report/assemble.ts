import { hasErrors, type Judgement } from '../../checks/all.ts'
import type { SilencedFinding } from '../../checks/silence.ts'
import type { Day } from '../../domain/day.ts'
import { lostUpdateFindings, type LostUpdate } from '../lost-update/lost-updates.ts'
import { answerChange, type AnswerChange, type Sides } from './answer-change.ts'
import { approvalChanges, type ApprovalChange } from './approval-change.ts'
import { coverageOf, type ModeCoverage } from './coverage.ts'
import { factChanges, type FactChange } from './fact-change.ts'
import { findingsDiff, type FindingsDiff } from './findings-diff.ts'
import { guideChanges, type GuideChange } from './guide-change.ts'
import { pairAnswers } from './pair-answers.ts'
import { phraseChanges, type PhraseChange } from './phrase-change.ts'
import type { SearchDiff } from './search-diff.ts'
import { staleTranslations, type FormerAnswers, type StaleTranslation } from './stale-sentences.ts'
import { verdictOf } from './verdict.ts'
import { vocabularyChanges, type VocabularyChange } from './vocabulary-change.ts'

/** A silenced finding, and whether the request silenced it. */
export interface ReportedSilence extends SilencedFinding {
  readonly isNew: boolean
}

/** All that a reviewer must know of a request. */
export interface ReviewReport {
  /** The base as it was named, and its commit, shortened. */
  readonly base: { readonly name: string; readonly commit: string }
  readonly today: Day
  readonly answers: readonly AnswerChange[]
  readonly facts: readonly FactChange[]
  readonly vocabulary: readonly VocabularyChange[]
  readonly phrases: readonly PhraseChange[]
  readonly guides: readonly GuideChange[]
  readonly search: SearchDiff
  readonly coverage: readonly ModeCoverage[]
  readonly findings: FindingsDiff
  readonly approvals: readonly ApprovalChange[]
  readonly stale: readonly StaleTranslation[]
  readonly silenced: readonly ReportedSilence[]
  readonly lostUpdates: readonly LostUpdate[]
  /** Why the request cannot be merged as it is; empty when nothing stands in its way. */
  readonly obstacles: readonly string[]
}

/** What the checks say of both sides. */
export interface JudgedSides {
  readonly before: Judgement
  readonly after: Judgement
}

/** What the report is made from. */
export interface ReviewInput extends Sides {
  readonly judged: JudgedSides
  readonly baseName: string
  readonly baseCommit: string
  readonly search: SearchDiff
  readonly formerAnswers: FormerAnswers
  readonly lostUpdates: readonly LostUpdate[]
}

/** Makes the report of a request: what is different, what that touches, and whether it may be merged. */
export function assembleReport(input: ReviewInput): ReviewReport {
  const { base, head, today, lostUpdates } = input
  const { before, after } = input.judged
  const findings = findingsDiff(before.findings, [
    ...after.findings,
    ...lostUpdateFindings(lostUpdates),
  ])
  return {
    base: { name: input.baseName, commit: input.baseCommit.slice(0, 10) },
    today,
    answers: pairAnswers(base, head).flatMap((pair) => answerChange(pair, input) ?? []),
    facts: factChanges(input),
    vocabulary: vocabularyChanges(base, head),
    phrases: phraseChanges(base, head),
    guides: guideChanges(input),
    search: input.search,
    coverage: coverageOf(base, head),
    findings,
    approvals: approvalChanges(input),
    stale: staleTranslations(base, head, input.formerAnswers),
    silenced: after.silenced.map((one) => ({ ...one, isNew: !wasSilenced(one, before.silenced) })),
    lostUpdates,
    obstacles: verdictOf({
      errors: hasErrors(after.findings) ? after.findings.filter(isError).length : 0,
      search: input.search,
      lost: lostUpdates.length,
    }),
  }
}

function isError({ severity }: { readonly severity: string }): boolean {
  return severity === 'error'
}

function wasSilenced(one: SilencedFinding, before: readonly SilencedFinding[]): boolean {
  return before.some(
    ({ answerId, finding }) => answerId === one.answerId && finding.checkId === one.finding.checkId,
  )
}
