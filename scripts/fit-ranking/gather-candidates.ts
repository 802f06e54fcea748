import type { CertaintyEvidence } from '../../src/search/query/certainty-evidence.ts'
import type { Evidence } from '../../src/search/query/rank.ts'
import type { Search } from '../../src/search/query/open-search.ts'
import type { JudgedQuery } from './read-queries.ts'

/** A query with what the search found and why. */
export interface JudgedResult {
  readonly query: JudgedQuery
  readonly candidates: readonly {
    readonly id: string
    readonly right: boolean
    /** Right, or as right by the words. */
    readonly acceptable: boolean
    readonly score: number
    readonly evidence: Evidence
  }[]
  /** Of the best hit; none where nothing was found. */
  readonly certainty: CertaintyEvidence | undefined
}

// The right answer hardly ever stands lower; more only costs time.
const MOST_CANDIDATES = 25

/** Searches every query and keeps the evidence of the hits. */
export function gatherCandidates(
  search: Search,
  queries: readonly JudgedQuery[],
): readonly JudgedResult[] {
  return queries.map((query) => {
    const { hits, explanation } = search.search(query.words, {
      lang: query.lang,
      limit: MOST_CANDIDATES,
      explain: true,
    })
    return {
      query,
      certainty: explanation?.certaintyEvidence,
      candidates: hits.flatMap(({ id, score, explanation }) =>
        explanation
          ? [
              {
                id,
                right: query.answers.includes(id),
                acceptable: query.answers.includes(id) || query.also.includes(id),
                score,
                evidence: explanation.counted,
              },
            ]
          : [],
      ),
    }
  })
}
