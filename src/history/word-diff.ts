import { diffArrays } from 'diff'

/** A run of words that stayed, came or went. */
export interface DiffPart {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

/** A block of text with what changed in it, words in reading order. */
export type DiffBlock = readonly DiffPart[]

// Words and numbers of any script, runs of space, and each other sign alone.
const TOKEN = /[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu

/**
 * What changed between two lists of blocks (paragraphs, lines), word by word. Blocks that
 * did not change at all are left out. Where hardly a word stayed, the old and the new are
 * shown whole: a salad of both could not be read.
 */
export function diffBlocks(
  before: readonly string[],
  after: readonly string[],
): readonly DiffBlock[] {
  const blocks: DiffBlock[] = []
  let removed: readonly string[] = []
  for (const { value, added, removed: gone } of diffArrays([...before], [...after])) {
    if (gone) {
      removed = value
      continue
    }
    if (added) {
      const pairs = Math.max(removed.length, value.length)
      for (let index = 0; index < pairs; index++)
        blocks.push(diffWords(removed[index] ?? '', value[index] ?? ''))
      removed = []
      continue
    }
    blocks.push(...removed.map((text) => diffWords(text, '')))
    removed = []
  }
  return [...blocks, ...removed.map((text) => diffWords(text, ''))]
}

/** What changed between two texts, word by word. */
export function diffWords(before: string, after: string): DiffBlock {
  const parts = diffArrays(before.match(TOKEN) ?? [], after.match(TOKEN) ?? []).map(
    ({ value, added, removed }): DiffPart => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value.join(''),
    }),
  )
  const letters = (kind: DiffPart['kind']): number =>
    parts.reduce((sum, part) => sum + (part.kind === kind ? part.text.length : 0), 0)
  const whole = [
    { kind: 'removed' as const, text: before },
    { kind: 'added' as const, text: after },
  ].filter(({ text }) => text !== '')
  return letters('same') * 2 < Math.min(before.length, after.length) ? whole : parts
}
