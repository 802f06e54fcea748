import { isDue, type CallMemory } from './schedule.ts'

/** A call to practise and why it is this one. */
export interface PickedCall {
  readonly id: string
  readonly reason: 'due' | 'new' | 'ahead'
}

/**
 * The next call: the one that fell due first, else one never met, else the one that falls
 * due soonest. The call just practised does not come twice running unless it is the only one.
 *
 * `seed` orders the calls never met: the same seed gives the same order.
 */
export function pickCall(
  ids: readonly string[],
  memories: ReadonlyMap<string, CallMemory>,
  now: Date,
  seed: number,
  last?: string,
): PickedCall | undefined {
  const others = ids.filter((id) => id !== last)
  const [known, fresh] = split(others.length > 0 ? others : ids, (id) => memories.has(id))
  const byDue = known.toSorted(
    (left, right) => dueOf(left) - dueOf(right) || (left < right ? -1 : 1),
  )
  const soonest = byDue[0]
  const memory = soonest === undefined ? undefined : memories.get(soonest)
  if (soonest !== undefined && memory && isDue(memory, now)) return { id: soonest, reason: 'due' }
  const unmet = shuffled(fresh, seed)[0]
  if (unmet !== undefined) return { id: unmet, reason: 'new' }
  return soonest === undefined ? undefined : { id: soonest, reason: 'ahead' }

  function dueOf(id: string): number {
    return Date.parse(memories.get(id)?.due ?? '')
  }
}

function split<One>(
  all: readonly One[],
  holds: (one: One) => boolean,
): readonly [readonly One[], readonly One[]] {
  return [all.filter(holds), all.filter((one) => !holds(one))]
}

function shuffled(ids: readonly string[], seed: number): readonly string[] {
  return ids
    .map((id) => ({ id, key: hash(`${String(seed)} ${id}`) }))
    .toSorted((left, right) => left.key - right.key || (left.id < right.id ? -1 : 1))
    .map(({ id }) => id)
}

// FNV-1a, 32 bits: an order that looks like none, the same everywhere.
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index++)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0
  return value
}
