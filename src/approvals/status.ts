import type { Answer } from '../domain/answer.ts'
import { STARTER_ROLE, type ApprovalRecord, type ApprovalStatus } from '../domain/approval.ts'
import type { Day } from '../domain/day.ts'
import type { Guide } from '../domain/guide.ts'
import type { Language } from '../domain/language.ts'
import type { KnowledgeBase } from '../knowledge-base/knowledge-base.ts'
import { missingScope } from './missing-right.ts'
import { answerSubject, guideSubject, type ApprovalSubject } from './subject.ts'

/** Where one language of an answer stands with its reviewers on a day. */
export function statusOn(
  content: KnowledgeBase,
  answer: Answer,
  language: Language,
  day: Day,
): ApprovalStatus {
  return subjectStatusOn(content, answerSubject(answer), language, day)
}

/** Where a guide stands with its reviewers on a day. */
export function guideStatusOn(content: KnowledgeBase, guide: Guide, day: Day): ApprovalStatus {
  return subjectStatusOn(content, guideSubject(guide), 'et', day)
}

/**
 * Where an answer or guide stands with its reviewers on a day.
 *
 * One with open questions is a draft whatever was approved before. An approval by the
 * starter role counts only while the setting `starter` stands, and one dated after the
 * day does not count yet.
 */
function subjectStatusOn(
  content: KnowledgeBase,
  subject: ApprovalSubject,
  language: Language,
  day: Day,
): ApprovalStatus {
  if (subject.verify.length > 0) return { kind: 'draft' }
  const records = validRecords(content, subject, language, day)
  const digest = subject.digestIn(language)
  const covering = records.findLast((record) => record.digest === digest)
  if (covering) {
    const { role: approvedBy, day: approvedOn } = covering
    const { reviewBy } = subject
    return reviewBy < day
      ? { kind: 'overdue', approvedBy, approvedOn, reviewBy }
      : { kind: 'approved', approvedBy, approvedOn }
  }
  const last = records.at(-1)
  return last
    ? { kind: 'changed-since-approval', approvedDigest: last.digest, approvedOn: last.day }
    : { kind: 'draft' }
}

/** May agents see words with this status? */
export function isPublishable(status: ApprovalStatus): boolean {
  return status.kind === 'approved' || status.kind === 'overdue'
}

function validRecords(
  content: KnowledgeBase,
  subject: ApprovalSubject,
  language: Language,
  day: Day,
): readonly ApprovalRecord[] {
  const records = content.approvals.get(subject.key) ?? []
  return records.filter(
    (record) =>
      record.lang === language && record.day <= day && roleMayApprove(content, subject, record),
  )
}

function roleMayApprove(
  content: KnowledgeBase,
  subject: ApprovalSubject,
  record: ApprovalRecord,
): boolean {
  const role = content.reviewers.roles.get(record.role)
  if (!role) return false
  if ((role.starter || record.role === STARTER_ROLE) && !content.settings.starter) return false
  return missingScope(content.reviewers, subject, record.lang, record.role) === undefined
}
