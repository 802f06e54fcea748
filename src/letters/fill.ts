import type { Day } from '../domain/day.ts'
import { scheduledOn } from '../facts/schedule.ts'
import type { ComposedLetter } from './compose.ts'
import { readGapValue, type GapFault } from './gap-value.ts'
import { mapBlock, openOf } from './map-blocks.ts'
import type { FactInline, FinalBlock, Inline, LetterBlock, OpenInline } from './model.ts'

/** What the agent typed, by the gap's name. */
export type GapValues = ReadonlyMap<string, string>

/** A gap that keeps the letter from being sent. */
export interface GapProblem {
  readonly name: string
  readonly label: string
  readonly fault: GapFault
}

/** A letter that may be sent, or what it still wants. */
export type FilledLetter =
  | { readonly kind: 'complete'; readonly blocks: readonly FinalBlock[] }
  | { readonly kind: 'incomplete'; readonly problems: readonly GapProblem[] }

/** Fills a letter for sending on a day. The order in which values were typed does not matter. */
export function fillLetter(letter: ComposedLetter, values: GapValues, day: Day): FilledLetter {
  const problems = problemsOf(letter, values)
  if (problems.length > 0) return { kind: 'incomplete', problems }
  return { kind: 'complete', blocks: settle(fillGaps(letter, values), day) }
}

/**
 * Blocks with facts as they read on a day. Every gap must be filled by now: one that is
 * left is dropped, never shown as braces.
 */
export function settle(blocks: readonly LetterBlock[], day: Day): readonly FinalBlock[] {
  return blocks.map((block) =>
    mapBlock(block, (open) => (open.kind === 'fact' ? wordsOfFact(open, day) : [])),
  )
}

/** The gaps that are empty or wrongly filled, in reading order. */
export function problemsOf(letter: ComposedLetter, values: GapValues): readonly GapProblem[] {
  return letter.gaps.flatMap((gap) => {
    const reading = readGapValue(gap, values.get(gap.name) ?? '', letter.language)
    return reading.kind === 'fault'
      ? [{ name: gap.name, label: gap.label, fault: reading.fault }]
      : []
  })
}

/**
 * Puts in what was typed so far; what is missing or wrong stays open.
 *
 * An optional gap left empty takes the paragraph, row or line of a table round it away:
 * half a sentence is worse than none.
 */
export function fillGaps(letter: ComposedLetter, values: GapValues): readonly LetterBlock[] {
  const words = new Map<string, string>()
  const leftOut = new Set<string>()
  for (const gap of letter.gaps) {
    const reading = readGapValue(gap, values.get(gap.name) ?? '', letter.language)
    if (reading.kind === 'words') words.set(gap.name, reading.words)
    if (reading.kind === 'left-out') leftOut.add(gap.name)
  }
  return withoutLeftOut(letter.blocks, leftOut).map((block) =>
    mapBlock<OpenInline>(block, (open) => {
      const typed = open.kind === 'gap' ? words.get(open.name) : undefined
      return [typed === undefined ? open : { kind: 'text', text: typed }]
    }),
  )
}

/** What a fact reads on a day, as words or a link. */
export function wordsOfFact(fact: FactInline, day: Day): readonly Inline[] {
  const step = scheduledOn(fact.schedule ?? [], day)
  const { text, url } = step ?? fact
  const words: Inline = { kind: 'text', text }
  return [url ? { kind: 'link', url, children: [words] } : words]
}

function withoutLeftOut(
  blocks: readonly LetterBlock[],
  leftOut: ReadonlySet<string>,
): readonly LetterBlock[] {
  if (leftOut.size === 0) return blocks
  return blocks.flatMap((block): readonly LetterBlock[] => {
    switch (block.kind) {
      case 'paragraph':
        return asksFor(block, leftOut) ? [] : [block]
      case 'list': {
        const rows = block.rows
          .map((row) => withoutLeftOut(row, leftOut))
          .filter((row) => row.length > 0)
        return rows.length > 0 ? [{ ...block, rows }] : []
      }
      case 'table': {
        const rows = block.rows.filter(
          (row) => !row.some((children) => asksFor({ kind: 'paragraph', children }, leftOut)),
        )
        return rows.length > 0 ? [{ kind: 'table', rows }] : []
      }
    }
  })
}

function asksFor(block: LetterBlock, names: ReadonlySet<string>): boolean {
  return openOf(block).some((open) => open.kind === 'gap' && names.has(open.name))
}
