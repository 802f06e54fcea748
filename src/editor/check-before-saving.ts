import { ALONE } from '../checks/check.ts'
import { silence } from '../checks/silence.ts'
import type { Check } from '../checks/check.ts'
import { forbiddenMarkup } from '../checks/forbidden-markup.ts'
import { guideDeadEnd } from '../checks/guide-dead-end.ts'
import { guideLoop } from '../checks/guide-loop.ts'
import { guideTooLong } from '../checks/guide-too-long.ts'
import { guideUnreachableStep } from '../checks/guide-unreachable-step.ts'
import { letterWithoutSalutation } from '../checks/letter-without-salutation.ts'
import { longSay } from '../checks/long-say.ts'
import { looseAmount } from '../checks/loose-amount.ts'
import { malformedPlaceholder } from '../checks/malformed-placeholder.ts'
import { missingRestriction } from '../checks/missing-restriction.ts'
import { personalData } from '../checks/personal-data.ts'
import { restrictionTerm } from '../checks/restriction-term.ts'
import { modeConflict } from '../checks/mode-conflict.ts'
import { overlappingPeriods } from '../checks/overlapping-periods.ts'
import { plainLanguage } from '../checks/plain-language.ts'
import { reviewDate } from '../checks/review-date.ts'
import { staleTranslation } from '../checks/stale-translation.ts'
import { undeclaredPlaceholder } from '../checks/undeclared-placeholder.ts'
import { unknownDirective } from '../checks/unknown-directive.ts'
import { unusedGap } from '../checks/unused-gap.ts'
import { compareFindings, type Finding } from '../domain/finding.ts'
import { parseKnowledgeBase } from '../knowledge-base/load.ts'
import type { SourceFile } from '../knowledge-base/source-file.ts'

/**
 * The checks that one entry answers for alone. Those that look at other content (unknown facts,
 * links, likenesses) run on the request, where all of it is at hand.
 */
export const CHECKS_OF_ONE_ENTRY: readonly Check[] = [
  forbiddenMarkup,
  guideDeadEnd,
  guideLoop,
  guideTooLong,
  guideUnreachableStep,
  letterWithoutSalutation,
  longSay,
  looseAmount,
  malformedPlaceholder,
  modeConflict,
  restrictionTerm,
  personalData,
  missingRestriction,
  overlappingPeriods,
  plainLanguage,
  reviewDate,
  staleTranslation,
  undeclaredPlaceholder,
  unknownDirective,
  unusedGap,
]

/** What is wrong with an entry as it would be saved: the files of one answer, guide or list. */
export function checkBeforeSaving(files: readonly SourceFile[]): readonly Finding[] {
  const content = parseKnowledgeBase(files)
  const found = CHECKS_OF_ONE_ENTRY.flatMap((check) => check.run(content, ALONE))
  return silence(content, [...content.findings, ...found].toSorted(compareFindings)).findings
}
