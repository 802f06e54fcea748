import type { MissedSearch } from '../../domain/missed-search.ts'
import type { Insights } from './insights.ts'

// More than anybody works through before the next report.
const MOST_KEPT = 100

/** The gaps that the guide still has, for the work list: the most asked first. */
export function missedSearchesIn({ gaps }: Insights): readonly Omit<MissedSearch, 'place'>[] {
  return gaps
    .filter(({ covered }) => !covered)
    .slice(0, MOST_KEPT)
    .map(({ language, query, count, nearest }) => ({
      language,
      words: query,
      times: count,
      nearest: nearest?.id,
    }))
}
