import { diffArrays } from 'diff'

/** A piece of text that is on both sides or only on one. */
export interface WordRun {
  readonly text: string
  readonly changed: boolean
}

/** The same text before and after, each in runs that joined are the text. */
export interface WordDiff {
  readonly before: readonly WordRun[]
  readonly after: readonly WordRun[]
}

/** Compares two texts word by word; white space belongs to the word before it. */
export function diffWords(before: string, after: string): WordDiff {
  const { removed, added, left, right } = compareWords(splitWords(before), splitWords(after))
  return { before: toRuns(left, removed), after: toRuns(right, added) }
}

/** Which words of each side the other does not have, by their numbers. */
export function compareWords(
  left: readonly string[],
  right: readonly string[],
): {
  readonly left: readonly string[]
  readonly right: readonly string[]
  readonly removed: ReadonlySet<number>
  readonly added: ReadonlySet<number>
} {
  const removed = new Set<number>()
  const added = new Set<number>()
  let [from, to] = [0, 0]
  for (const part of diffArrays([...left], [...right], { comparator: sameWord })) {
    for (let index = 0; index < part.value.length; index++) {
      if (part.added) added.add(to + index)
      if (part.removed) removed.add(from + index)
    }
    if (!part.added) from += part.value.length
    if (!part.removed) to += part.value.length
  }
  return { left, right, removed, added }
}

/** Words with the white space that follows them; joined they are the text. */
export function splitWords(text: string): readonly string[] {
  return text.match(/\s*\S+\s*|\s+/gu) ?? []
}

function sameWord(one: string, other: string): boolean {
  return one.trim() === other.trim()
}

function toRuns(words: readonly string[], changed: ReadonlySet<number>): readonly WordRun[] {
  const runs: { text: string; changed: boolean }[] = []
  for (const [index, text] of words.entries()) {
    const last = runs.at(-1)
    if (last?.changed === changed.has(index)) last.text += text
    else runs.push({ text, changed: changed.has(index) })
  }
  return runs
}
