import { parseDay, type Day } from '../domain/day.ts'
import type { Language } from '../domain/language.ts'
import { createHeavyHitters } from './heavy-hitters.ts'
import { parseSignal, type Signal } from './signal.ts'

// Distinct queries in memory at once, a few megabytes; more than agents word in a year.
const MOST_QUERIES = 20_000
const MOST_ANSWERS = 20_000

/** How often something happened to an answer. */
export type AnswerCounts = ReadonlyMap<string, number>

/** A log summed up. */
export interface SignalSums {
  readonly signals: number
  /** Lines that are no signal: another format, or somebody's play. */
  readonly unreadable: number
  readonly from?: Day | undefined
  readonly until?: Day | undefined
  /** Queries without an answer, the most frequent first. Counts are upper bounds when the log is vast. */
  readonly missing: readonly {
    readonly language: Language
    readonly query: string
    readonly count: number
  }[]
  readonly opened: AnswerCounts
  readonly lettersCopied: AnswerCounts
  readonly reportedWrong: AnswerCounts
}

type AnswerKind = Exclude<Signal['kind'], 'no-hits'>

/**
 * Sums log lines of the form `day-and-time<TAB>request`, the request being
 * `/_signaal/?…` or its arguments alone. Memory stays bounded however many lines come.
 */
export function createTally(): {
  readonly add: (line: string) => void
  readonly sums: () => SignalSums
} {
  const missing = createHeavyHitters(MOST_QUERIES)
  const answers: { readonly [kind in AnswerKind]: ReturnType<typeof createHeavyHitters> } = {
    opened: createHeavyHitters(MOST_ANSWERS),
    'letter-copied': createHeavyHitters(MOST_ANSWERS),
    'reported-wrong': createHeavyHitters(MOST_ANSWERS),
  }
  let signals = 0
  let unreadable = 0
  let from: Day | undefined
  let until: Day | undefined

  function add(line: string): void {
    const read = readLine(line)
    if (!read) {
      unreadable += 1
      return
    }
    const { day, signal } = read
    signals += 1
    if (!from || day < from) from = day
    if (!until || day > until) until = day
    if (signal.kind === 'no-hits') missing.add(`${signal.language} ${signal.query}`)
    else answers[signal.kind].add(signal.answer)
  }

  return {
    add,
    sums: () => ({
      signals,
      unreadable,
      from,
      until,
      missing: missing.list().map(({ key, count }) => ({
        language: key.slice(0, 2) as Language,
        query: key.slice(3),
        count,
      })),
      opened: toMap(answers.opened),
      lettersCopied: toMap(answers['letter-copied']),
      reportedWrong: toMap(answers['reported-wrong']),
    }),
  }
}

function readLine(line: string): { day: Day; signal: Signal } | undefined {
  const tab = line.indexOf('\t')
  if (tab < 10) return undefined
  const day = parseDay(line.slice(0, 10))
  const request = line.slice(tab + 1).trim()
  const signal = parseSignal(request.slice(request.indexOf('?') + 1))
  return day && signal ? { day, signal } : undefined
}

function toMap(hitters: ReturnType<typeof createHeavyHitters>): AnswerCounts {
  return new Map(hitters.list().map(({ key, count }) => [key, count]))
}
