import { compareFindings, type Finding } from '../domain/finding.ts'
import type { KnowledgeBase } from '../knowledge-base/knowledge-base.ts'
import { brokenLink } from './broken-link.ts'
import { cellOtherMode } from './cell-other-mode.ts'
import { cellUnknownAnswer } from './cell-unknown-answer.ts'
import type { Check } from './check.ts'
import { emptyCell } from './empty-cell.ts'
import { forbiddenMarkup } from './forbidden-markup.ts'
import { gapConflict } from './gap-conflict.ts'
import { guideDeadEnd } from './guide-dead-end.ts'
import { guideLoop } from './guide-loop.ts'
import { guideTooLong } from './guide-too-long.ts'
import { guideUnknownAnswer } from './guide-unknown-answer.ts'
import { guideUnreachableStep } from './guide-unreachable-step.ts'
import { letterWithoutSalutation } from './letter-without-salutation.ts'
import { longSay } from './long-say.ts'
import { looseAmount } from './loose-amount.ts'
import { malformedPlaceholder } from './malformed-placeholder.ts'
import { modeConflict } from './mode-conflict.ts'
import { orphanApproval } from './orphan-approval.ts'
import { overdueGap } from './overdue-gap.ts'
import { overlappingPeriods } from './overlapping-periods.ts'
import { plainLanguage } from './plain-language.ts'
import { restrictedReference } from './restricted-reference.ts'
import { reviewDate } from './review-date.ts'
import { staleTranslation } from './stale-translation.ts'
import { undeclaredPlaceholder } from './undeclared-placeholder.ts'
import { unknownDirective } from './unknown-directive.ts'
import { unknownFact } from './unknown-fact.ts'
import { unknownGlossaryAnswer } from './unknown-glossary-answer.ts'
import { unknownGoldenAnswer } from './unknown-golden-answer.ts'
import { unknownTopic } from './unknown-topic.ts'
import { unusedGap } from './unused-gap.ts'
import { vocabularyFault } from './vocabulary-fault.ts'

/** Every check, in the order of their names. */
export const ALL_CHECKS: readonly Check[] = [
  brokenLink,
  cellOtherMode,
  cellUnknownAnswer,
  emptyCell,
  forbiddenMarkup,
  gapConflict,
  guideDeadEnd,
  guideLoop,
  guideTooLong,
  guideUnknownAnswer,
  guideUnreachableStep,
  letterWithoutSalutation,
  longSay,
  looseAmount,
  malformedPlaceholder,
  modeConflict,
  orphanApproval,
  overdueGap,
  overlappingPeriods,
  plainLanguage,
  restrictedReference,
  reviewDate,
  staleTranslation,
  undeclaredPlaceholder,
  unknownDirective,
  unknownFact,
  unknownGlossaryAnswer,
  unknownGoldenAnswer,
  unknownTopic,
  unusedGap,
  vocabularyFault,
]

/** What reading found and what the checks find, by file and line. */
export function runChecks(
  content: KnowledgeBase,
  checks: readonly Check[] = ALL_CHECKS,
): readonly Finding[] {
  return [...content.findings, ...checks.flatMap((check) => check.run(content))].toSorted(
    compareFindings,
  )
}

/** May the guide be built with these findings? */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'error')
}
