import { readStored, writeStored } from '../storage/stored.ts'

const KEY = 'teejuht.nahtud-muudatused'
/** More than a guide tells of in two months; older marks are forgotten first. */
const MOST_KEPT = 1_000

/** The ids of the changes that were marked as seen on this device, and nowhere else. */
export function readSeen(): ReadonlySet<string> {
  try {
    const stored: unknown = JSON.parse(readStored(KEY) ?? '[]')
    return new Set(Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : [])
  } catch {
    // Somebody else's words under our key: nothing counts as seen.
    return new Set()
  }
}

/** Marks changes as seen, and says what is seen now, whether or not the browser could keep it. */
export function markSeen(ids: readonly string[], seen: ReadonlySet<string>): ReadonlySet<string> {
  const all = [...new Set([...seen, ...ids])].slice(-MOST_KEPT)
  writeStored(KEY, JSON.stringify(all))
  return new Set(all)
}
