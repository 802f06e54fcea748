import type { Call } from './search-calls.ts'

const LENGTH = 10_000

/** Queries of ten thousand characters that nobody should type. */
export function longQueries(calls: readonly Call[]): readonly string[] {
  const unknown = Array.from({ length: LENGTH / 5 }, (_, number) => `xq${String(number)}`)
  return [
    'a'.repeat(LENGTH),
    'juhiluba kadunud '.repeat(LENGTH / 17),
    unknown.join(' ').slice(0, LENGTH),
    calls
      .map(({ query }) => query)
      .join(' ')
      .slice(0, LENGTH),
    `e${'\u0301'.repeat(LENGTH - 1)}`,
  ]
}
