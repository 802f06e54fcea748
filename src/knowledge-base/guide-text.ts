import type { Section } from '../domain/answer.ts'
import { placeInGuide, textsOfGuide, type Guide } from '../domain/guide.ts'
import type { Place } from '../domain/place.ts'

/**
 * Every text of a guide as a section of one plain paragraph, so that what is checked and
 * rendered in answers is checked and rendered in guides alike. Markdown means nothing there.
 */
export function guideSections(guide: Guide): readonly Section[] {
  return textsOfGuide(guide).map(({ path, text }) => lineSection(text, placeInGuide(guide, path)))
}

/** A line of plain text as a section. `place` is where the quotation mark before it stands. */
export function lineSection(value: string, place: Place): Section {
  const start = { line: place.line, column: place.column + 1 }
  const position = { start, end: { ...start, column: start.column + value.length } }
  return {
    // Staff text that is read and done, never sent.
    name: 'steps',
    place,
    tree: {
      type: 'root',
      children: [{ type: 'paragraph', children: [{ type: 'text', value, position }] }],
    },
  }
}
