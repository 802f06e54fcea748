/**
 * The function with a memory: while somebody types, all words but the last are asked for
 * again with every letter. When it holds `most` words it forgets them all, so that a
 * hostile text cannot fill the memory.
 */
export function remember<Found extends object>(
  look: (word: string) => Found,
  most: number,
): (word: string) => Found {
  const known = new Map<string, Found>()
  return (word) => {
    const before = known.get(word)
    if (before) return before
    const found = look(word)
    if (known.size >= most) known.clear()
    known.set(word, found)
    return found
  }
}
