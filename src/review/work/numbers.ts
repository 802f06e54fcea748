import { isPublishable, statusOn } from '../../approvals/status.ts'
import type { Answer } from '../../domain/answer.ts'
import { addDays, type Day } from '../../domain/day.ts'
import { LANGUAGES, type Language } from '../../domain/language.ts'
import { TRANSPORT_MODES, type TransportMode } from '../../domain/transport-mode.ts'
import { clientTextDigest } from '../../knowledge-base/digest.ts'
import type { KnowledgeBase } from '../../knowledge-base/knowledge-base.ts'
import { REVIEW_SOON_DAYS } from './review-tasks.ts'

/** How up to date the answers of a topic are. */
export interface TopicFreshness {
  readonly id: string
  readonly title: string
  readonly fresh: number
  /** To be reviewed within 30 days. */
  readonly soon: number
  readonly overdue: number
  /** Not approved as they stand. */
  readonly unapproved: number
}

/** In how many answers for a mode a caller is served in a language. */
export interface LanguageCoverage {
  readonly language: Language
  readonly mode: TransportMode
  readonly done: number
  readonly total: number
}

/** Reviews that fall due in the seven days from a day. */
export interface ReviewWeek {
  readonly from: Day
  readonly count: number
}

/** The numbers of the overview, for its charts and for the terminal alike. */
export interface WorkNumbers {
  readonly freshness: readonly TopicFreshness[]
  readonly coverage: readonly LanguageCoverage[]
  readonly weeks: readonly ReviewWeek[]
}

/** So many weeks ahead reviews are counted. */
export const WEEKS_AHEAD = 12

/** Counts the content as it stands on a day. */
export function workNumbersOn(content: KnowledgeBase, day: Day): WorkNumbers {
  const answers = [...content.answers.values()]
  return {
    freshness: content.topics
      .map(({ id, title }) => ({
        id,
        title,
        ...countFreshness(
          content,
          answers.filter((answer) => answer.topic === id),
          day,
        ),
      }))
      .filter(({ fresh, soon, overdue, unapproved }) => fresh + soon + overdue + unapproved > 0),
    coverage: LANGUAGES.flatMap((language) =>
      TRANSPORT_MODES.map((mode) => countCoverage(content, answers, language, mode, day)),
    ),
    weeks: Array.from({ length: WEEKS_AHEAD }, (_, week) => {
      const from = addDays(day, week * 7)
      const until = addDays(from, 7)
      const due = answers.filter(
        (answer) =>
          isApproved(content, answer, day) && answer.review.by >= from && answer.review.by < until,
      )
      return { from, count: due.length }
    }),
  }
}

function countFreshness(content: KnowledgeBase, answers: readonly Answer[], day: Day) {
  const counts = { fresh: 0, soon: 0, overdue: 0, unapproved: 0 }
  for (const answer of answers) {
    if (!isApproved(content, answer, day)) counts.unapproved++
    else if (answer.review.by < day) counts.overdue++
    else if (answer.review.by <= addDays(day, REVIEW_SOON_DAYS)) counts.soon++
    else counts.fresh++
  }
  return counts
}

// An answer for every mode serves callers of each.
function countCoverage(
  content: KnowledgeBase,
  answers: readonly Answer[],
  language: Language,
  mode: TransportMode,
  day: Day,
): LanguageCoverage {
  const ofMode = answers.filter(({ modes }) => modes.includes('koik') || modes.includes(mode))
  const done = ofMode.filter((answer) => serves(content, answer, language, day)).length
  return { language, mode, done, total: ofMode.length }
}

function serves(content: KnowledgeBase, answer: Answer, language: Language, day: Day): boolean {
  if (!isApproved(content, answer, day)) return false
  if (language === 'et') return true
  const translation = answer.translations.get(language)
  return (
    translation?.translates === clientTextDigest(answer) &&
    isPublishable(statusOn(content, answer, language, day))
  )
}

function isApproved(content: KnowledgeBase, answer: Answer, day: Day): boolean {
  return isPublishable(statusOn(content, answer, 'et', day))
}
