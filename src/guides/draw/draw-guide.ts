import { SIZE, type Box, type BoxBlock } from './boxes.ts'
import type { DrawingWords, DrawnGuide } from './drawn-guide.ts'
import { layOut, type Line, type Point } from './lay-out.ts'
import { escapeMarkup } from '../../support/escape-markup.ts'

/**
 * Draws a guide as SVG: questions with their options from left to right, lines to what
 * follows, outcomes with round corners.
 *
 * Colours come from the page's style sheet by class; without one the drawing is black on
 * nothing and still legible. Faults are drawn too: an option that leads nowhere or back.
 */
export function drawGuide(guide: DrawnGuide, words: DrawingWords): string {
  const { width, height, boxes, lines } = layOut(guide, words)
  const titleId = `${words.idPrefix}-title`
  const descriptionId = `${words.idPrefix}-desc`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="guide-drawing" role="img" aria-labelledby="${escape(titleId)} ${escape(descriptionId)}" width="${String(width)}" height="${String(height)}" viewBox="0 0 ${String(width)} ${String(height)}" font-family="inherit">`,
    `<title id="${escape(titleId)}">${escape(words.title)}</title>`,
    `<desc id="${escape(descriptionId)}">${escape(words.description)}</desc>`,
    ...lines.map((line) => drawLine(line, guide)),
    ...boxes.map((box) => drawBox(box)),
    '</svg>',
  ].join('')
}

function drawLine(line: Line, guide: DrawnGuide): string {
  const nowhere = !guide.steps.has(line.target) && !guide.outcomes.has(line.target)
  const classes = ['guide-line', ...(line.closesLoop || nowhere ? ['fault'] : [])].join(' ')
  const dashes = line.closesLoop || nowhere ? ' stroke-dasharray="5 4"' : ''
  return `<path class="${classes}" data-from="${escape(line.step)}" data-number="${String(line.number)}" d="${pathThrough(line.points)}" fill="none" stroke="currentColor"${dashes}/>`
}

// Straight between the points of a pair, a soft S from one pair to the next.
function pathThrough(points: readonly Point[]): string {
  const [first, ...rest] = points
  if (!first) return ''
  let path = `M${at(first)}`
  let from = first
  for (const [index, to] of rest.entries()) {
    if (index % 2 === 1) path += `L${at(to)}`
    else {
      const bend = Math.max(24, Math.abs(to.x - from.x) / 2)
      path += `C${at({ x: from.x + bend, y: from.y })} ${at({ x: to.x - bend, y: to.y })} ${at(to)}`
    }
    from = to
  }
  return path
}

function at({ x, y }: Point): string {
  return `${short(x)} ${short(y)}`
}

function short(value: number): string {
  return String(Math.round(value * 10) / 10)
}

function drawBox(box: Box & Point): string {
  const { boxWidth, headFont, bodyFont, numberWidth } = SIZE
  const radius = box.kind === 'outcome' ? 14 : 4
  const isStep = box.kind === 'step'
  const rows = box.rows.map((row, index) => {
    const text = drawText(row, box, bodyFont, isStep ? numberWidth : 0)
    return isStep ? drawRule(row, box) + drawNumber(index + 1, row, box) + text : text
  })
  return [
    `<g class="guide-box ${box.kind}" data-node="${escape(box.name)}">`,
    `<rect x="${short(box.x)}" y="${short(box.y)}" width="${String(boxWidth)}" height="${short(box.height)}" rx="${String(radius)}" fill="none" stroke="currentColor"/>`,
    drawText(box.head, box, headFont, 0, 'guide-head'),
    ...rows,
    '</g>',
  ].join('')
}

function drawRule(row: BoxBlock, box: Point): string {
  const start = at({ x: box.x, y: box.y + row.top })
  return `<path class="guide-rule" d="M${start}h${String(SIZE.boxWidth)}" stroke="currentColor" stroke-opacity="0.25"/>`
}

function drawNumber(number: number, row: BoxBlock, box: Point): string {
  const x = box.x + SIZE.padding
  const y = baseline(row, box, 0)
  return `<text class="guide-number" x="${short(x)}" y="${short(y)}" font-size="${String(SIZE.bodyFont)}" font-weight="700" fill="currentColor">${String(number)}</text>`
}

function drawText(
  block: BoxBlock,
  box: Point,
  fontSize: number,
  indent: number,
  className = 'guide-text',
): string {
  if (block.lines.length === 0) return ''
  const x = short(box.x + SIZE.padding + indent)
  const weight = className === 'guide-head' ? ' font-weight="650"' : ''
  const spans = block.lines.map(
    (line, index) =>
      `<tspan x="${x}" y="${short(baseline(block, box, index))}">${escape(line)}</tspan>`,
  )
  return `<text class="${className}" font-size="${String(fontSize)}"${weight} fill="currentColor">${spans.join('')}</text>`
}

function baseline(block: BoxBlock, box: Point, line: number): number {
  const { padding, lineHeight } = SIZE
  return box.y + block.top + padding / 2 + (line + 0.78) * lineHeight
}

// What XML 1.0 cannot hold in any form would make the whole drawing unreadable.
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

function escape(text: string): string {
  return escapeMarkup(text.replaceAll(NOT_IN_XML, ''))
}
