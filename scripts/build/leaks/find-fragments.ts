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

const BASE = 257
const FILTER_BITS = 16

/**
 * Looks for many fragments at once by the rolling hash of their first letters
 * (Karp and Rabin 1987): the time grows with the text, not with the number of fragments.
 *
 * Fragments may not be empty. Letter case and form are the caller's to make equal.
 */
export function createFinder<Owner>(
  fragments: readonly Fragment<Owner>[],
): (text: string) => readonly FoundFragment<Owner>[] {
  const width = Math.min(...fragments.map(({ text }) => text.length))
  if (fragments.length === 0 || width === 0) return () => []
  const byHash = Map.groupBy(fragments, ({ text }) => hashOf(text, width))
  // Asked first: a look into an array is cheaper than one into a map.
  const filter = new Uint8Array(1 << FILTER_BITS)
  for (const hash of byHash.keys()) filter[hash >>> FILTER_BITS] = 1
  const leaving = power(width - 1)
  return (text) => {
    const found: FoundFragment<Owner>[] = []
    let hash = text.length < width ? 0 : hashOf(text, width)
    for (let start = 0; start + width <= text.length; start++) {
      if (filter[hash >>> FILTER_BITS] === 1)
        for (const fragment of byHash.get(hash) ?? [])
          if (text.startsWith(fragment.text, start)) found.push({ fragment, start })
      const shorter = hash - Math.imul(text.charCodeAt(start), leaving)
      hash = (Math.imul(shorter, BASE) + text.charCodeAt(start + width)) >>> 0
    }
    return found
  }
}

function hashOf(text: string, width: number): number {
  let hash = 0
  for (let index = 0; index < width; index++)
    hash = (Math.imul(hash, BASE) + text.charCodeAt(index)) >>> 0
  return hash
}

function power(exponent: number): number {
  let product = 1
  for (let count = 0; count < exponent; count++) product = Math.imul(product, BASE)
  return product
}
