import { SEARCH_LANGUAGES } from '../../src/search/language.ts'
import type { SuccessRow } from '../search-report.ts'
import type { Call, CallSet } from './search-calls.ts'

/** The set in an order of chance that is the same on every run, so that a slow engine is judged by a fair part of it. */
export function shuffled({ name, calls }: CallSet): CallSet {
  return { name, calls: calls.toSorted((a, b) => shuffleKey(a) - shuffleKey(b)) }
}

function shuffleKey({ query }: Call): number {
  let key = 7
  for (let at = 0; at < query.length; at++) key = (Math.imul(key, 31) + query.charCodeAt(at)) >>> 0
  return Math.imul(key, 2_654_435_761) >>> 0
}

/** How often the right topic was found, by language and in all; of the calls that were asked. */
export function judge(
  engine: string,
  { name, calls }: CallSet,
  found: readonly (readonly string[])[],
): readonly SuccessRow[] {
  const judged = found.map((topics, number) => {
    const call = calls[number]
    return {
      lang: call?.lang,
      rank: topics.findIndex((topic) => call?.topics.includes(topic)),
    }
  })
  return [...SEARCH_LANGUAGES, 'all' as const].flatMap((lang) => {
    const own = judged.filter((one) => lang === 'all' || one.lang === lang)
    if (own.length === 0) return []
    const share = (most: number): number =>
      own.filter(({ rank }) => rank >= 0 && rank < most).length / own.length
    return [{ engine, set: name, lang, calls: own.length, first: share(1), three: share(3) }]
  })
}
