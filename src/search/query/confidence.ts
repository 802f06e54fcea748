import type { RankedDocument } from './rank.ts'

/** How sure it is (0 to 1) that the best hit answers the query. */
export function certaintyOf(ranked: readonly RankedDocument[]): number {
  const best = ranked[0]
  if (!best) return 0
  const { coverage, question, title, keyword } = best.evidence
  return Math.min(1, 0.6 * coverage + 0.4 * Math.max(question, title, keyword))
}

/** Below this certainty the guide says that it does not cover the query. */
export const CONFIDENT_FROM = 0.45
