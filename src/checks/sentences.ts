import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import type { Section } from '../domain/answer.ts'
import type { Place } from '../domain/place.ts'

/** A sentence of a section; references and gaps stand in it as they were written. */
export interface Sentence {
  readonly text: string
  readonly place: Place
}

// A point ends a sentence when a capital, a reference or a year follows; „16. kanal“ and „nr 50 lisa“ do not.
const END = /(?<=[.!?…]["“”»)]?)\s+(?=["„«(]?(?:\p{Lu}|\{\{|\d{4}))/gu

// Several checks and the search for leaks read the same sections.
const known = new WeakMap<Section, readonly Sentence[]>()

/** The sentences of a section in reading order. A list item and a cell of a table end one too. */
export function sentencesOf(section: Section): readonly Sentence[] {
  const sentences = known.get(section) ?? readSentences(section)
  known.set(section, sentences)
  return sentences
}

function readSentences(section: Section): readonly Sentence[] {
  const sentences: Sentence[] = []
  visit(section.tree, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return
    const text = toString(node, { includeHtml: false })
    let start = 0
    for (const end of [...text.matchAll(END), { index: text.length, 0: '' }]) {
      const before = text.slice(0, start).split('\n').length - 1
      const from = node.position?.start ?? section.place
      sentences.push({
        text: text.slice(start, end.index),
        place: {
          file: section.place.file,
          line: from.line + before,
          column: before > 0 ? 1 : from.column,
        },
      })
      start = end.index + end[0].length
    }
  })
  return sentences.filter(({ text }) => text.trim() !== '')
}

/** How many words a reader reads; a reference counts as one. */
export function countWords(text: string): number {
  return text
    .replaceAll(/\{\{[^{}]*\}\}/g, '1')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}
