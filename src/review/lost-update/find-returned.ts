import { diffArrays } from 'diff'

/** A sentence or field that a change brings back although the main branch had replaced it. */
export interface ReturnedText {
  /** In the text as it would be, from 1. */
  readonly line: number
  /** What the main branch had replaced and the change brings back. */
  readonly returned: string
  /** What the main branch had put in its place; empty when it had only taken it out. */
  readonly replacement: string
}

/** A file's text before and after a commit of the main branch. */
export interface FormerChange {
  readonly before: string
  readonly after: string
}

/** What a former change only took out must be this long to be told from a common line, in characters. */
const TELLING = 24

/**
 * Finds what `head` returns of a text that a former change of main had replaced.
 *
 * A line is not enough: „verify: []“ comes and goes. The change must bring back what the
 * commit removed and at the same spot take away what the commit had put there. What the
 * commit only removed counts when it is long enough to be nothing else. What `base` still
 * holds elsewhere was moved, not returned.
 */
export function findReturned(
  base: string,
  head: string,
  former: FormerChange,
): readonly ReturnedText[] {
  const inBase = new Set(unitsOf(base).map(({ text }) => text))
  const inHead = new Set(unitsOf(head).map(({ text }) => text))
  const past = hunksBetween(former.before, former.after)
  return hunksBetween(base, head).flatMap((hunk) =>
    hunk.added
      .filter(({ text }) => !inBase.has(text))
      .flatMap(({ text, line }) => {
        const origin = past.find(({ removed }) => removed.some((unit) => unit.text === text))
        if (!origin) return []
        const gone = hunk.removed.find(
          (unit) => !inHead.has(unit.text) && origin.added.some((put) => put.text === unit.text),
        )
        const isTelling = origin.added.length === 0 && text.length >= TELLING
        return gone || isTelling ? [{ line, returned: text, replacement: gone?.text ?? '' }] : []
      }),
  )
}

interface Unit {
  readonly text: string
  readonly line: number
}

interface Hunk {
  readonly removed: readonly Unit[]
  readonly added: readonly Unit[]
}

// A paragraph is one long line; its sentences are what editors change.
function unitsOf(text: string): readonly Unit[] {
  return text.split('\n').flatMap((line, index) =>
    line
      .split(/(?<=[.!?])\s+/)
      .map((sentence) => sentence.trim())
      .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))
      .map((sentence) => ({ text: sentence, line: index + 1 })),
  )
}

function hunksBetween(before: string, after: string): readonly Hunk[] {
  const [left, right] = [unitsOf(before), unitsOf(after)]
  const hunks: { removed: Unit[]; added: Unit[] }[] = []
  let [from, to] = [0, 0]
  let open: { removed: Unit[]; added: Unit[] } | undefined
  const parts = diffArrays(
    left.map(({ text }) => text),
    right.map(({ text }) => text),
  )
  for (const { value, added, removed } of parts) {
    const count = value.length
    if (!added && !removed) open = undefined
    else {
      if (!open) hunks.push((open = { removed: [], added: [] }))
      if (added) open.added.push(...right.slice(to, to + count))
      else open.removed.push(...left.slice(from, from + count))
    }
    if (!added) from += count
    if (!removed) to += count
  }
  return hunks
}
