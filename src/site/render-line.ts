import { lineSection } from '../knowledge-base/guide-text.ts'
import { plainText } from './plain-text.ts'
import { renderSection, type RenderContext } from './render-section.ts'

const UNPLACED = { file: '', line: 1, column: 1 }

/** A line of a guide as safe HTML, without a paragraph round it: facts as of the day. */
export function renderLine(text: string, context: RenderContext): string {
  return renderSection(lineSection(text, UNPLACED), context).replace(/^<p>|<\/p>$/g, '')
}

/** The same for words that are themselves a link or a heading: no links inside. */
export function renderLabel(text: string, context: RenderContext): string {
  return renderLine(text, context).replaceAll(/<\/?a\b[^>]*>/g, '')
}

/** A line of a guide as words. */
export function plainLine(text: string, context: RenderContext): string {
  return plainText(lineSection(text, UNPLACED), context)
}
