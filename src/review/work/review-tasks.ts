import { guideStatusOn, statusOn } from '../../approvals/status.ts'
import type { Answer } from '../../domain/answer.ts'
import type { ApprovalStatus } from '../../domain/approval.ts'
import { addDays, formatDay, type Day } from '../../domain/day.ts'
import { guideApprovalKey, type Guide } from '../../domain/guide.ts'
import { et } from '../../i18n/et.ts'
import type { KnowledgeBase } from '../../knowledge-base/knowledge-base.ts'
import type { Task } from './task.ts'

/** A review or the end of validity is told so many days ahead. */
export const REVIEW_SOON_DAYS = 30
export const EXPIRY_SOON_DAYS = 60

const { notes: words } = et.overview

/** An answer or a guide with what a reviewer has to know of it. */
interface Reviewed {
  readonly subject: string
  readonly title: string
  readonly owner: string
  readonly reviewBy: Day
  readonly verify: readonly string[]
  readonly status: ApprovalStatus
  readonly notes: readonly string[]
}

/** Reviews that are late or due, drafts with their questions, and what no longer or not much longer holds. */
export function reviewTasks(content: KnowledgeBase, day: Day): readonly Task[] {
  const answers = [...content.answers.values()]
  const reviewed = [
    ...answers.map((answer) => reviewedAnswer(content, answer, day)),
    ...[...content.guides.values()].map((guide) => reviewedGuide(content, guide, day)),
  ]
  return [
    ...reviewed.flatMap((one) => reviewTask(one, day)),
    ...reviewed.flatMap(draftTask),
    ...answers.flatMap((answer) => expiryTask(answer, day)),
    ...answers.flatMap((answer) => restrictionTask(answer, day)),
  ]
}

function reviewedAnswer(content: KnowledgeBase, answer: Answer, day: Day): Reviewed {
  const { id, title, review, verify } = answer
  const status = statusOn(content, answer, 'et', day)
  return {
    subject: id,
    title,
    owner: review.owner,
    reviewBy: review.by,
    verify,
    status,
    notes: [],
  }
}

function reviewedGuide(content: KnowledgeBase, guide: Guide, day: Day): Reviewed {
  const { id, title, review, verify } = guide
  const status = guideStatusOn(content, guide, day)
  return {
    subject: guideApprovalKey(id),
    title,
    owner: review.owner,
    reviewBy: review.by,
    verify,
    status,
    notes: [words.guide],
  }
}

// A draft is reviewed when it is approved; its own day says nothing yet.
function reviewTask({ status, reviewBy, ...one }: Reviewed, day: Day): readonly Task[] {
  if (status.kind === 'draft' || reviewBy > addDays(day, REVIEW_SOON_DAYS)) return []
  const { subject, title, owner } = one
  return [
    {
      kind: reviewBy < day ? 'overdue' : 'due-soon',
      subject,
      title,
      owner,
      day: reviewBy,
      notes: [...one.notes, words.reviewBy(formatDay(reviewBy))],
    },
  ]
}

function draftTask({ status, verify, subject, title, owner, notes }: Reviewed): readonly Task[] {
  if (status.kind !== 'draft') return []
  const questions = verify.length > 0 ? verify : [words.notApproved]
  return [{ kind: 'draft', subject, title, owner, notes: [...notes, ...questions] }]
}

// Restricted text whose term is over may not be withheld any longer; somebody must decide before.
function restrictionTask({ id, title, review, restriction }: Answer, day: Day): readonly Task[] {
  if (!restriction || restriction.ends > addDays(day, EXPIRY_SOON_DAYS)) return []
  const { ends, basis } = restriction
  const note =
    ends < day
      ? words.restrictionEnded(formatDay(ends), basis)
      : words.restrictionEnds(formatDay(ends), basis)
  return [
    { kind: 'restriction', subject: id, title, owner: review.owner, day: ends, notes: [note] },
  ]
}

function expiryTask({ id, title, review, valid }: Answer, day: Day): readonly Task[] {
  const { until } = valid
  if (!until || until > addDays(day, EXPIRY_SOON_DAYS)) return []
  const note = until < day ? words.expired(formatDay(until)) : words.validUntil(formatDay(until))
  return [{ kind: 'expiring', subject: id, title, owner: review.owner, day: until, notes: [note] }]
}
