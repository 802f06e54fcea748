import type { Answer } from '../../domain/answer.ts'
import { addDays, type Day } from '../../domain/day.ts'
import type { KnowledgeBase } from '../../knowledge-base/knowledge-base.ts'
import type { Search } from '../../search/query/open-search.ts'
import type { AnswerCounts, SignalSums } from '../../signals/tally.ts'
import { groupGaps, suggestWords, type Gap, type WordSuggestion } from './gaps.ts'

/** An answer and how often something happened to it. */
export interface AnswerUse {
  readonly id: string
  readonly title: string
  readonly opened: number
  readonly lettersCopied: number
  readonly reportedWrong: number
  readonly reviewBy: Day
}

/** What the signals of a while tell the senior specialist. */
export interface Insights {
  readonly sums: SignalSums
  /** What callers ask and the guide does not cover, the most asked first. */
  readonly gaps: readonly Gap[]
  /** Words that no answer knows, with the answers that stood nearest. */
  readonly suggestions: readonly WordSuggestion[]
  /** Opened the most. */
  readonly used: readonly AnswerUse[]
  /** Never opened in that while. */
  readonly unused: readonly AnswerUse[]
  /** Overdue or due within 30 days, the most used first. */
  readonly due: readonly AnswerUse[]
  /** Reported as wrong or missing, the most often first. */
  readonly wrong: readonly AnswerUse[]
  /** Opened, but no longer (or never) in the content. */
  readonly unknown: readonly string[]
}

/** How rare a query may be and still be shown: rarer ones could tell of a single call. */
export const LEAST_TIMES = 3

/** Joins the sums of a log with the content and its search. */
export function gatherInsights(
  content: KnowledgeBase,
  search: Search,
  sums: SignalSums,
  { today, least }: { readonly today: Day; readonly least: number },
): Insights {
  const uses = [...content.answers.values()].map((answer) => useOf(answer, sums))
  const gaps = groupGaps(sums.missing, search, least)
  const soon = addDays(today, 30)
  return {
    sums,
    gaps,
    suggestions: suggestWords(gaps),
    used: uses.filter(({ opened }) => opened > 0).toSorted(by('opened')),
    unused: uses.filter(({ opened, lettersCopied }) => opened + lettersCopied === 0),
    due: uses.filter(({ reviewBy }) => reviewBy <= soon).toSorted(by('opened')),
    wrong: uses.filter(({ reportedWrong }) => reportedWrong > 0).toSorted(by('reportedWrong')),
    unknown: [...sums.opened.keys()].filter((id) => !content.answers.has(id)).toSorted(),
  }
}

function useOf(answer: Answer, sums: SignalSums): AnswerUse {
  const times = (counts: AnswerCounts): number => counts.get(answer.id) ?? 0
  return {
    id: answer.id,
    title: answer.title,
    opened: times(sums.opened),
    lettersCopied: times(sums.lettersCopied),
    reportedWrong: times(sums.reportedWrong),
    reviewBy: answer.review.by,
  }
}

function by(field: 'opened' | 'reportedWrong'): (a: AnswerUse, b: AnswerUse) => number {
  return (a, b) => b[field] - a[field] || (a.id < b.id ? -1 : 1)
}
