/** So many answers still make one index; more are parted, so that an edit leaves most parts as they are. */
const MOST_IN_ONE = 250
/** A browser opens every part: more would cost it more than they save the build. */
const MOST_SHARDS = 16

/** Into how many indexes the full text of so many published answers is parted: a power of two. */
export function shardCount(answers: number): number {
  let count = 1
  while (count < MOST_SHARDS && answers > count * MOST_IN_ONE) count *= 2
  return count
}

/**
 * The index of an answer: by its id alone (FNV-1a), so that other answers may come and go.
 * Pages that belong to no answer stand in the last one.
 */
export function shardOf(answerId: string | undefined, count: number): number {
  if (answerId === undefined) return count - 1
  let hash = 0x811c9dc5
  for (const sign of answerId) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193)
  return (hash >>> 0) % count
}

/** Where an index stands in the site. The first is also where Pagefind's program is. */
export function shardAddress(shard: number): string {
  return shard === 0 ? '/pagefind/' : `/pagefind/${String(shard)}/`
}
