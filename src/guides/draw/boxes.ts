import { standingAt } from '../walk.ts'
import { wrapText } from './wrap-text.ts'
import type { DrawingWords, DrawnGuide } from './drawn-guide.ts'

/** Sizes of the drawing, in its own pixels. */
export const SIZE = {
  boxWidth: 236,
  laneGap: 72,
  rowGap: 18,
  padding: 10,
  margin: 12,
  headFont: 13.5,
  bodyFont: 12.5,
  lineHeight: 16,
  /** Room for the number before an option. */
  numberWidth: 20,
} as const

/** One block of lines inside a box, from `top`, counted from the top of the box. */
export interface BoxBlock {
  readonly lines: readonly string[]
  readonly top: number
  readonly height: number
}

/** A step, an outcome or a missing target with its texts set in lines. */
export interface Box {
  readonly name: string
  readonly kind: 'step' | 'outcome' | 'nowhere'
  readonly head: BoxBlock
  /** A step's options, by order; an outcome's text. */
  readonly rows: readonly BoxBlock[]
  readonly height: number
}

/** Sets the texts of everything that a guide names, options' targets included. */
export function setBoxes(guide: DrawnGuide, words: DrawingWords): readonly Box[] {
  const names = new Set([guide.start, ...guide.steps.keys(), ...guide.outcomes.keys()])
  for (const { options } of guide.steps.values()) for (const { next } of options) names.add(next)
  return [...names].map((name) => setBox(guide, name, words))
}

function setBox(guide: DrawnGuide, name: string, words: DrawingWords): Box {
  const { kind } = standingAt(guide, name)
  const step = guide.steps.get(name)
  if (step)
    return stack(
      name,
      'step',
      step.question,
      step.options.map(({ label }) => label),
    )
  const outcome = guide.outcomes.get(name)
  if (outcome)
    return outcome.title === undefined
      ? stack(name, 'outcome', '', [outcome.text])
      : stack(name, 'outcome', outcome.title, [outcome.text])
  return stack(name, kind === 'nowhere' ? 'nowhere' : 'outcome', words.nowhere(name), [])
}

function stack(name: string, kind: Box['kind'], head: string, rows: readonly string[]): Box {
  const { boxWidth, padding, headFont, bodyFont, numberWidth } = SIZE
  const inner = boxWidth - 2 * padding
  const headBlock = block(head === '' ? [] : wrapText(head, inner, headFont), 0)
  let top = headBlock.height
  const rowWidth = kind === 'step' ? inner - numberWidth : inner
  const rowBlocks = rows.map((text) => {
    const row = block(wrapText(text, rowWidth, bodyFont), top)
    top += row.height
    return row
  })
  return { name, kind, head: headBlock, rows: rowBlocks, height: top }
}

function block(lines: readonly string[], top: number): BoxBlock {
  const height = lines.length === 0 ? 0 : lines.length * SIZE.lineHeight + SIZE.padding
  return { lines, top, height }
}
