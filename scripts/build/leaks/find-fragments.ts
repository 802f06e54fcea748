/** A piece of text to look for, and what it stands for. */
export interface Fragment<Owner> {
  readonly text: string
  readonly owner: Owner
}

/** Where a fragment begins in the searched text. */
export interface FoundFragment<Owner> {
  readonly fragment: Fragment<Owner>
  readonly start: number
}

/** So many letters are looked at together. */
const BLOCK = 3
const HASH_BITS = 16

/**
 * Looks for many fragments at once by blocks of letters (Wu and Manber 1994): a block that
 * stands in no fragment's beginning lets the search leap over it, so that most of a text is
 * never looked at.
 *
 * Fragments may not be empty. Letter case and form are the caller's to make equal.
 */
export function createFinder<Owner>(
  fragments: readonly Fragment<Owner>[],
): (text: string) => readonly FoundFragment<Owner>[] {
  const width = Math.min(...fragments.map(({ text }) => text.length))
  if (fragments.length === 0 || width === 0) return () => []
  const block = Math.min(BLOCK, width)
  const leaps = leapsOf(fragments, width, block)
  // By the last block of the letters that every fragment has.
  const byBlock = Map.groupBy(fragments, ({ text }) => hashAt(text, width - block, block))
  return (text) => {
    const found: FoundFragment<Owner>[] = []
    for (let at = width - block; at + block <= text.length;) {
      const hash = hashAt(text, at, block)
      const leap = leaps[hash] ?? 0
      if (leap === 0) {
        const start = at - width + block
        for (const fragment of byBlock.get(hash) ?? [])
          if (text.startsWith(fragment.text, start)) found.push({ fragment, start })
      }
      at += Math.max(leap, 1)
    }
    return found
  }
}

// How far the search may go on from a block: to where a fragment has it next.
function leapsOf<Owner>(
  fragments: readonly Fragment<Owner>[],
  width: number,
  block: number,
): Uint16Array {
  const leaps = new Uint16Array(1 << HASH_BITS).fill(width - block + 1)
  for (const { text } of fragments)
    for (let at = 0; at + block <= width; at++) {
      const hash = hashAt(text, at, block)
      leaps[hash] = Math.min(leaps[hash] ?? 0, width - block - at)
    }
  return leaps
}

function hashAt(text: string, start: number, length: number): number {
  let hash = 0
  for (let at = start; at < start + length; at++)
    hash = (Math.imul(hash, 1021) + text.charCodeAt(at)) >>> 0
  return (hash ^ (hash >>> HASH_BITS)) & ((1 << HASH_BITS) - 1)
}
