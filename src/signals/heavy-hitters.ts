/** A key and how often it came; at most `error` of those may belong to keys forgotten before it. */
export interface Counted {
  readonly key: string
  readonly count: number
  readonly error: number
}

/**
 * Counts keys in bounded memory: exactly while they fit, and beyond that so that every
 * key which makes up more than one part in `capacity` of all is kept.
 *
 * Space-Saving, Metwally, Agrawal and El Abbadi 2005, „Efficient computation of frequent
 * and top-k elements in data streams“; the rarest tenth is forgotten at once instead of
 * one by one, which keeps the bound (a newcomer takes over the largest forgotten count).
 */
export function createHeavyHitters(capacity: number): {
  readonly add: (key: string) => void
  /** The most frequent first; equal counts by key. */
  readonly list: () => readonly Counted[]
} {
  const counts = new Map<string, { count: number; error: number }>()
  let forgotten = 0

  function makeRoom(): void {
    const rarest = [...counts].sort(([, a], [, b]) => a.count - b.count)
    for (const [key, { count }] of rarest.slice(0, Math.ceil(capacity / 10))) {
      forgotten = Math.max(forgotten, count)
      counts.delete(key)
    }
  }

  return {
    add(key) {
      const known = counts.get(key)
      if (known) known.count += 1
      else {
        if (counts.size >= capacity) makeRoom()
        counts.set(key, { count: forgotten + 1, error: forgotten })
      }
    },
    list: () =>
      [...counts]
        .map(([key, { count, error }]) => ({ key, count, error }))
        .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1)),
  }
}
