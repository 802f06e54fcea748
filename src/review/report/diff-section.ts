import type { Nodes, Parents, PhrasingContent, Root, RootContent, Text } from 'mdast'
import { visit, SKIP } from 'unist-util-visit'
import type { Section } from '../../domain/answer.ts'
import type { TransportMode } from '../../domain/transport-mode.ts'
import { et, modeWords } from '../../i18n/et.ts'
import { SUPERVISOR_BLOCK } from '../../knowledge-base/block-directives.ts'
import { isBlockDirective, renderMarkdown } from '../../knowledge-base/markdown.ts'
import { mapText } from '../../knowledge-base/walk-text.ts'
import { resolveWords, type Reading } from './resolve-words.ts'
import { compareWords, splitWords } from './word-diff.ts'

/** A section before and after as HTML; what only one side has is marked `<del>` or `<ins>`. */
export interface SectionDiff {
  readonly before: string | undefined
  readonly after: string | undefined
  readonly changed: boolean
}

/** A section and how it is read; none where that side does not have it. */
export interface SectionSide {
  readonly section: Section
  readonly reading: Reading
}

/** Renders both sides of a section as an agent sees them, with the words marked that differ. */
export function diffSection(
  before: SectionSide | undefined,
  after: SectionSide | undefined,
): SectionDiff {
  const [left, right] = [before && treeOf(before), after && treeOf(after)]
  const { removed, added } = compareWords(wordsIn(left), wordsIn(right))
  return {
    before: left && renderMarkdown(markWords(left, removed, 'del')),
    after: right && renderMarkdown(markWords(right, added, 'ins')),
    changed: removed.size > 0 || added.size > 0 || shapeOf(left) !== shapeOf(right),
  }
}

function treeOf({ section, reading }: SectionSide): Root {
  const tree = mapText(section.tree, (text) => resolveWords(text, reading))
  visit(tree, (node) => {
    if (!isBlockDirective(node)) return
    const label =
      node.name === SUPERVISOR_BLOCK
        ? et.card.supervisorNote
        : et.card.modeNote(modeWords[node.name as TransportMode] ?? node.name)
    node.data = { ...node.data, hName: 'div', hProperties: { className: ['note'] } }
    node.children.unshift({
      type: 'paragraph',
      children: [{ type: 'strong', children: [{ type: 'text', value: label }] }],
    })
  })
  return tree
}

// A word is compared with where its link leads: another address is another link.
function wordsIn(tree: Root | undefined): readonly string[] {
  return tree
    ? textNodes(tree).flatMap(({ node, url }) =>
        splitWords(node.value).map((word) => (url ? `${word}\u0000${url}` : word)),
      )
    : []
}

function textNodes(tree: Root): readonly { node: Text; url: string | undefined }[] {
  const found: { node: Text; url: string | undefined }[] = []
  const walk = (node: Nodes, url: string | undefined): void => {
    if (node.type === 'text') found.push({ node, url })
    else if ('children' in node)
      for (const child of node.children) walk(child, node.type === 'link' ? node.url : url)
  }
  walk(tree, undefined)
  return found
}

function markWords(tree: Root, numbers: ReadonlySet<number>, tagName: 'del' | 'ins'): Root {
  let number = 0
  visit(tree, 'text', (node, index, parent) => {
    const words = splitWords(node.value)
    const first = number
    number += words.length
    if (!parent || index === undefined || !words.some((_, at) => numbers.has(first + at))) return
    const pieces = words.map((word, at) => piece(word, numbers.has(first + at), tagName))
    ;(parent as Parents).children.splice(index, 1, ...(joinPieces(pieces) as RootContent[]))
    return [SKIP, index + joinPieces(pieces).length]
  })
  return tree
}

interface Piece {
  readonly text: string
  readonly tagName: 'del' | 'ins' | undefined
}

function piece(text: string, marked: boolean, tagName: 'del' | 'ins'): Piece {
  return { text, tagName: marked ? tagName : undefined }
}

function joinPieces(pieces: readonly Piece[]): PhrasingContent[] {
  const runs: { text: string; tagName: Piece['tagName'] }[] = []
  for (const one of pieces) {
    const last = runs.at(-1)
    if (last && last.tagName === one.tagName) last.text += one.text
    else runs.push({ ...one })
  }
  return runs.map(({ text, tagName }): PhrasingContent =>
    tagName
      ? { type: 'emphasis', children: [{ type: 'text', value: text }], data: { hName: tagName } }
      : { type: 'text', value: text },
  )
}

// A list that became paragraphs reads otherwise though its words are the same.
function shapeOf(tree: Root | undefined): string {
  if (!tree) return ''
  const shape: string[] = []
  visit(tree, (node) => {
    if (node.type !== 'text') shape.push(node.type === 'link' ? `link ${node.url}` : node.type)
  })
  return shape.join()
}
