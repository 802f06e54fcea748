import { dayInTallinn, type Day } from '../domain/day.ts'
import type { LoggedCommit } from './git-log.ts'
import type { CommitId } from './git.ts'

/** A step of the main line: a commit on it, the day it counts for, and what came with it. */
export interface Landing {
  readonly commit: LoggedCommit
  /** The day of the commit in Tallinn; of its neighbour where the commit's own clock was wrong. */
  readonly day: Day
  /** The commit itself and, for a merge, those that it brought. */
  readonly brought: readonly LoggedCommit[]
}

/** The line of first parents, newest first: what the branch held, one step a merge. */
export function mainLine(log: readonly LoggedCommit[], head: CommitId): readonly LoggedCommit[] {
  const byId = new Map(log.map((commit) => [commit.id, commit]))
  const line: LoggedCommit[] = []
  for (let commit = byId.get(head); commit;) {
    line.push(commit)
    const [parent] = commit.parents
    commit = parent && byId.get(parent)
  }
  return line
}

/** The same oldest first, with days in order and what each step brought. */
export function landings(log: readonly LoggedCommit[], head: CommitId): readonly Landing[] {
  const line = mainLine(log, head).toReversed()
  const days = orderedDays(line.map(({ committedAt }) => committedAt.getTime()))
  const byId = new Map(log.map((commit) => [commit.id, commit]))
  const seen = new Set<CommitId>()
  return line.map((commit, index) => {
    const brought: LoggedCommit[] = []
    const waiting = [commit.id]
    for (let id = waiting.pop(); id; id = waiting.pop()) {
      const one = byId.get(id)
      if (!one || seen.has(id)) continue
      seen.add(id)
      brought.push(one)
      waiting.push(...one.parents)
    }
    return { commit, day: days[index] ?? dayInTallinn(commit.committedAt), brought }
  })
}

const FIRST_GIT = Date.parse('2005-04-07T00:00:00Z')

/**
 * Days in the order of the line. Clocks of machines may be wrong: the most commits whose
 * times do not run backwards are believed (longest non-decreasing subsequence), and each
 * of the others counts for the day of the believed one before it.
 */
export function orderedDays(times: readonly number[]): readonly Day[] {
  // `tails[length]`: the index at which the run of that length ends earliest.
  const tails: number[] = []
  const before: (number | undefined)[] = []
  times.forEach((time, index) => {
    // No commit is older than Git: such a clock was never set.
    if (time < FIRST_GIT) return
    let length = 0
    while (length < tails.length && (times[tails[length] ?? 0] ?? 0) <= time) length++
    before[index] = tails[length - 1]
    tails[length] = index
  })
  const believed = new Set<number>()
  for (let index = tails.at(-1); index !== undefined; index = before[index]) believed.add(index)
  const first = Math.min(...believed, times.length - 1)
  let last = times[first] ?? 0
  return times.map((time, index) => {
    if (believed.has(index)) last = time
    return dayInTallinn(new Date(last))
  })
}
