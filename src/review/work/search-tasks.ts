import { et } from '../../i18n/et.ts'
import type { KnowledgeBase } from '../../knowledge-base/knowledge-base.ts'
import { normalize } from '../../search/analysis/normalize.ts'
import type { Task } from './task.ts'

const { notes: words } = et.overview

/** What callers sought in vain, the most sought first, until a golden call has the same words. */
export function searchTasks({
  missedSearches,
  goldenCalls,
  answers,
}: KnowledgeBase): readonly Task[] {
  const settled = new Set(goldenCalls.map((call) => normalize(call.words)))
  return missedSearches
    .filter((search) => !settled.has(normalize(search.words)))
    .map(({ words: query, language, times, nearest = '' }) => {
      const answer = answers.get(nearest)
      return {
        kind: 'missed-search',
        subject: query,
        title: `„${query}“`,
        times,
        notes: [
          words.sought(times, language.toUpperCase()),
          ...(answer ? [words.nearest(`${answer.title} (${answer.id})`)] : []),
        ],
      }
    })
}
