// Three rows of the table, kept from word to word: thousands are compared for one misspelling.
const LONGEST = 64
let beforeLast = new Uint8Array(LONGEST + 1)
let last = new Uint8Array(LONGEST + 1)
let current = new Uint8Array(LONGEST + 1)

/**
 * Edits (a letter put in, left out or changed, two neighbours swapped) between two
 * words, or `limit + 1` where there are more than `limit` or a word is longer than any
 * word is (64 letters). Optimal string alignment.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  if (a.length > LONGEST || b.length > LONGEST) return limit + 1
  for (let column = 0; column <= b.length; column++) last[column] = column
  for (let row = 1; row <= a.length; row++) {
    if (fillRow(a, b, row) > limit) return limit + 1
    const spare = beforeLast
    beforeLast = last
    last = current
    current = spare
  }
  return Math.min(last[b.length] ?? limit + 1, limit + 1)
}

/** Fills `current`; gives the least of it, below which no later row can come. */
function fillRow(a: string, b: string, row: number): number {
  const letter = a.charCodeAt(row - 1)
  const letterBefore = row > 1 ? a.charCodeAt(row - 2) : -1
  let best = row
  let left = row
  current[0] = row
  for (let column = 1; column <= b.length; column++) {
    const other = b.charCodeAt(column - 1)
    const diagonal = (last[column - 1] ?? 0) + (letter === other ? 0 : 1)
    left = Math.min((last[column] ?? 0) + 1, left + 1, diagonal)
    if (column > 1 && letterBefore === other && letter === b.charCodeAt(column - 2))
      left = Math.min(left, (beforeLast[column - 2] ?? 0) + 1)
    current[column] = left
    if (left < best) best = left
  }
  return best
}

/** How many edits a word of this length may be from what was meant. */
export function editsAllowed(length: number): number {
  return length >= 8 ? 2 : length >= 4 ? 1 : 0
}
