import type { Language } from '../../domain/language.ts'
import type { GoldenCall, KnowledgeBase } from '../../knowledge-base/knowledge-base.ts'

/** Finds answers by a caller's words; what the palette would show if every answer were approved as it stands. */
export type AnswerSearch = (words: string, language: Language) => readonly string[]

/** Makes the search of a content. Handed in, because only the site knows how pages become an index. */
export type OpenAnswerSearch = (content: KnowledgeBase) => AnswerSearch

/** A golden call whose first three hits are others now. */
export interface MovedCall {
  readonly language: Language
  readonly words: string
  readonly wanted: readonly string[]
  /** 1 is the first hit; none when no wanted answer was among the first ten. */
  readonly rankBefore: number | undefined
  readonly rankAfter: number | undefined
  readonly before: readonly string[]
  readonly after: readonly string[]
  readonly isProtected: boolean
}

/** What a request does to search. Shares are from 0 to 1. */
export interface SearchDiff {
  readonly calls: number
  readonly firstBefore: number
  readonly firstAfter: number
  readonly moved: readonly MovedCall[]
  /** Protected calls that left the first three, or were taken out of the list. */
  readonly lostProtected: readonly string[]
  /** Success at one falls by more than this is a fault. */
  readonly failed: boolean
}

/** One point of a hundred: less is noise of a few calls. */
const MOST_FALL = 0.01

const SHOWN = 3

/** Runs every golden call against both contents; a call that is new is measured on both too. */
export function searchDiff(
  base: KnowledgeBase,
  head: KnowledgeBase,
  open: OpenAnswerSearch,
): SearchDiff {
  const [before, after] = [open(base), open(head)]
  const outcomes = head.goldenCalls.map((call) => {
    const hits = { before: before(call.words, call.lang), after: after(call.words, call.lang) }
    return {
      call,
      ...hits,
      rankBefore: rankOf(call, hits.before),
      rankAfter: rankOf(call, hits.after),
    }
  })
  const share = (ranks: readonly (number | undefined)[]): number =>
    ranks.length === 0 ? 1 : ranks.filter((rank) => rank === 1).length / ranks.length
  const firstBefore = share(outcomes.map(({ rankBefore }) => rankBefore))
  const firstAfter = share(outcomes.map(({ rankAfter }) => rankAfter))
  const moved = outcomes
    .filter((one) => firstThree(one.before) !== firstThree(one.after))
    .map(({ call, rankBefore, rankAfter, ...hits }) => ({
      language: call.lang,
      words: call.words,
      wanted: call.answerIds,
      rankBefore,
      rankAfter,
      before: hits.before.slice(0, SHOWN),
      after: hits.after.slice(0, SHOWN),
      isProtected: call.isProtected,
    }))
    .toSorted((one, other) => fallOf(other) - fallOf(one))
  const lostProtected = [
    ...moved.filter((one) => one.isProtected && isIn(one.rankBefore) && !isIn(one.rankAfter)),
    ...base.goldenCalls.filter((call) => call.isProtected && !isStillProtected(call, head)),
  ].map(({ words }) => words)
  const failed = lostProtected.length > 0 || firstBefore - firstAfter > MOST_FALL + 1e-9
  return { calls: outcomes.length, firstBefore, firstAfter, moved, lostProtected, failed }
}

function rankOf({ answerIds }: GoldenCall, hits: readonly string[]): number | undefined {
  const index = hits.findIndex((id) => answerIds.includes(id))
  return index < 0 ? undefined : index + 1
}

function firstThree(hits: readonly string[]): string {
  return hits.slice(0, SHOWN).join()
}

function isIn(rank: number | undefined): boolean {
  return rank !== undefined && rank <= SHOWN
}

// The worst falls first: they are what a reviewer must see.
function fallOf({ rankBefore, rankAfter }: MovedCall): number {
  const worst = 11
  return (rankAfter ?? worst) - (rankBefore ?? worst)
}

function isStillProtected(call: GoldenCall, head: KnowledgeBase): boolean {
  return head.goldenCalls.some(
    (other) => other.isProtected && other.lang === call.lang && other.words === call.words,
  )
}
