import { compareFindings, type Finding } from '../domain/finding.ts'
import type { KnowledgeBase } from '../knowledge-base/knowledge-base.ts'
import { brokenLink } from './broken-link.ts'
import { cellOtherMode } from './cell-other-mode.ts'
import { cellUnknownAnswer } from './cell-unknown-answer.ts'
import type { Check } from './check.ts'
import { contradictingFacts } from './contradicting-facts.ts'
import { deadStep } from './dead-step.ts'
import { emptyCell } from './empty-cell.ts'
import { emptyPath } from './empty-path.ts'
import { findAlone, type KeptFindings } from './find-alone.ts'
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
import { missingRestriction } from './missing-restriction.ts'
import { modeConflict } from './mode-conflict.ts'
import { modeWordInSharedAnswer } from './mode-word-in-shared-answer.ts'
import { nearDuplicateAnswer } from './near-duplicate-answer.ts'
import { nearDuplicateQuestion } from './near-duplicate-question.ts'
import { orphanApproval } from './orphan-approval.ts'
import { overdueGap } from './overdue-gap.ts'
import { overlappingPeriods } from './overlapping-periods.ts'
import { pathUnknownName } from './path-unknown-name.ts'
import { personalData } from './personal-data.ts'
import { plainLanguage } from './plain-language.ts'
import { repeatedStep } from './repeated-step.ts'
import { restrictedReference } from './restricted-reference.ts'
import { restrictionTerm } from './restriction-term.ts'
import { reviewDate } from './review-date.ts'
import { silence, type SilencedFinding } from './silence.ts'
import { staleTranslation } from './stale-translation.ts'
import { undeclaredPlaceholder } from './undeclared-placeholder.ts'
import { unknownDirective } from './unknown-directive.ts'
import { unknownFact } from './unknown-fact.ts'
import { unknownGlossaryAnswer } from './unknown-glossary-answer.ts'
import { unknownGoldenAnswer } from './unknown-golden-answer.ts'
import { unknownTopic } from './unknown-topic.ts'
import { unusedGap } from './unused-gap.ts'
import { unusedSilence } from './unused-silence.ts'
import { vocabularyFault } from './vocabulary-fault.ts'
import { vocabularyWithoutExample } from './vocabulary-without-example.ts'
import { wrongSilence } from './wrong-silence.ts'

/** Every check, in the order of their names; last the one that looks at what the others found. */
export const ALL_CHECKS: readonly Check[] = [
  brokenLink,
  cellOtherMode,
  cellUnknownAnswer,
  contradictingFacts,
  deadStep,
  emptyCell,
  emptyPath,
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
  missingRestriction,
  modeConflict,
  modeWordInSharedAnswer,
  nearDuplicateAnswer,
  nearDuplicateQuestion,
  orphanApproval,
  overdueGap,
  overlappingPeriods,
  pathUnknownName,
  personalData,
  plainLanguage,
  repeatedStep,
  restrictedReference,
  restrictionTerm,
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
  vocabularyWithoutExample,
  wrongSilence,
  unusedSilence,
]

/** All findings of a content, and those that its editors have silenced with a reason. */
export interface Judgement {
  readonly findings: readonly Finding[]
  readonly silenced: readonly SilencedFinding[]
}

/** What reading found and what the checks find, by file and line; what is silenced stands apart. */
export function judgeContent(
  content: KnowledgeBase,
  checks: readonly Check[] = ALL_CHECKS,
  kept?: KeptFindings,
): Judgement {
  const checkIds = checks.map(({ id }) => id)
  const alone = kept ? checks.filter(({ lookedAtAlone }) => lookedAtAlone) : []
  // Lists are joined and not pushed: a check of thousands of answers may find more than a call takes.
  let found = [...content.findings, ...(kept ? findAlone(content, alone, kept) : [])]
  for (const check of checks)
    if (!alone.includes(check)) found = [...found, ...check.run(content, { found, checkIds })]
  return silence(content, found.toSorted(compareFindings))
}

/** What is to be told of a content: the findings that nobody has silenced. */
export function runChecks(
  content: KnowledgeBase,
  checks: readonly Check[] = ALL_CHECKS,
  kept?: KeptFindings,
): readonly Finding[] {
  return judgeContent(content, checks, kept).findings
}

/** May the guide be built with these findings? */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'error')
}
