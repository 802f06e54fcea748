import type { Nodes } from 'mdast'
import { expect, test } from 'vitest'
import { guideSections } from '../../src/knowledge-base/guide-text.ts'
import { loadKnowledgeBase } from '../../src/knowledge-base/load.ts'
import { loadSpeller } from '../support/estonian-speller.ts'

const content = loadKnowledgeBase('content')
const isRight = loadSpeller()

// Addresses, references and names of pages are not words.
const NOT_WORDS = /\{\{[^{}]*\}\}|(?:https?:\/\/|www\.)\S+|\S+@\S+|[\w-]+(?:\.[\w-]+)+/gu
const WORD = /\p{L}+(?:[-’']\p{L}+)*/gu

/** A node's words; what stands in blocks of their own does not run together. */
function wordsUnder(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (!('children' in node)) return ''
  const inline = ['paragraph', 'link', 'strong', 'emphasis'].includes(node.type)
  return node.children.map((child) => wordsUnder(child)).join(inline ? '' : ' ')
}

function* texts(): Generator<{ readonly text: string; readonly file: string }> {
  for (const { file, title, sections, verify, gaps } of content.answers.values()) {
    yield { file, text: [title, ...verify, ...gaps.map(({ label }) => label)].join('\n') }
    for (const { tree } of sections.values()) yield { file, text: wordsUnder(tree) }
  }
  for (const guide of content.guides.values())
    for (const { tree } of guideSections(guide)) yield { file: guide.file, text: wordsUnder(tree) }
  for (const { label, place, values } of content.facts.values()) {
    yield { file: place.file, text: label.et }
    for (const { value } of values)
      if (typeof value === 'object')
        yield { file: place.file, text: 'name' in value ? value.name.et : value.et }
  }
}

test('every Estonian word is known to Hunspell or judged in docs/words-not-in-hunspell.tsv', () => {
  const unknown = new Map<string, string>()
  let count = 0
  for (const { text, file } of texts())
    for (const [word] of text.replaceAll(NOT_WORDS, ' ').matchAll(WORD)) {
      count++
      if (!isRight(word) && !unknown.has(word)) unknown.set(word, file)
    }
  expect(count).toBeGreaterThan(30_000)
  expect(Object.fromEntries(unknown)).toEqual({})
})

test.each(['autokol', 'registreerimistunistus', 'riigilöiv', 'sõidikaart', 'tehnoülevaatsu'])(
  'a slip of the finger is seen: %s',
  (word) => {
    expect(isRight(word)).toBe(false)
  },
)
