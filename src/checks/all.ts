import { compareFindings, type Finding } from '../domain/finding.ts'
import type { KnowledgeBase } from '../knowledge-base/knowledge-base.ts'
import { brokenLink } from './broken-link.ts'
import type { Check } from './check.ts'
import { forbiddenMarkup } from './forbidden-markup.ts'
import { guideDeadEnd } from './guide-dead-end.ts'
import { guideLoop } from './guide-loop.ts'
import { guideTooLong } from './guide-too-long.ts'
import { guideUnknownAnswer } from './guide-unknown-answer.ts'
import { guideUnreachableStep } from './guide-unreachable-step.ts'
import { longSay } from './long-say.ts'
import { looseAmount } from './loose-amount.ts'
import { malformedPlaceholder } from './malformed-placeholder.ts'
import { modeConflict } from './mode-conflict.ts'
import { orphanApproval } from './orphan-approval.ts'
import { overlappingPeriods } from './overlapping-periods.ts'
import { reviewDate } from './review-date.ts'
import { staleTranslation } from './stale-translation.ts'
import { undeclaredPlaceholder } from './undeclared-placeholder.ts'
import { unknownDirective } from './unknown-directive.ts'
import { unknownFact } from './unknown-fact.ts'
import { unknownGoldenAnswer } from './unknown-golden-answer.ts'
import { unknownTopic } from './unknown-topic.ts'
import { unusedGap } from './unused-gap.ts'
import { vocabularyFault } from './vocabulary-fault.ts'

/** Every check, in the order of their names. */
export const ALL_CHECKS: readonly Check[] = [
  brokenLink,
  forbiddenMarkup,
  guideDeadEnd,
  guideLoop,
  guideTooLong,
  guideUnknownAnswer,
  guideUnreachableStep,
  longSay,
  looseAmount,
  malformedPlaceholder,
  modeConflict,
  orphanApproval,
  overlappingPeriods,
  reviewDate,
  staleTranslation,
  undeclaredPlaceholder,
  unknownDirective,
  unknownFact,
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
