import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Section } from '../domain/answer.ts'
import type { Place } from '../domain/place.ts'
import { splitReferences, type Reference } from '../facts/references.ts'
import { copyTree } from './copy-tree.ts'

/** A reference or gap and the place where its braces begin. */
export type PlacedReference = Reference & { readonly place: Place }

// Checks, pages and records ask for the same sections again and again.
const known = new WeakMap<Section, readonly PlacedReference[]>()

/** Every `{{…}}` of a section, in reading order; link targets included. */
export function findReferences(section: Section): readonly PlacedReference[] {
  const references = known.get(section) ?? readReferences(section)
  known.set(section, references)
  return references
}

function readReferences(section: Section): readonly PlacedReference[] {
  const found: PlacedReference[] = []
  visit(section.tree, (node) => {
    const text =
      node.type === 'text' || node.type === 'inlineCode' || node.type === 'code'
        ? node.value
        : node.type === 'link'
          ? node.url
          : undefined
    if (text === undefined) return
    for (const segment of splitReferences(text)) {
      if (segment.kind === 'text') continue
      found.push({
        ...segment,
        place: placeInText(section, node.position?.start, text, segment.start),
      })
    }
  })
  return found
}

// A text node may run over several lines of the file; its value keeps the line breaks.
function placeInText(
  section: Section,
  start: { line: number; column: number } | undefined,
  text: string,
  offset: number,
): Place {
  const before = text.slice(0, offset).split('\n')
  const line = (start?.line ?? section.place.line) + before.length - 1
  const column =
    before.length > 1 ? (before.at(-1)?.length ?? 0) + 1 : (start?.column ?? 1) + offset
  return { file: section.place.file, line, column }
}

/** A link in the text of a section. */
export interface PlacedLink {
  readonly url: string
  readonly place: Place
}

/** Every link of a section, in reading order. */
export function findLinks(section: Section): readonly PlacedLink[] {
  const links: PlacedLink[] = []
  visit(section.tree, (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return
    links.push({
      url: node.url,
      place: {
        file: section.place.file,
        line: node.position?.start.line ?? 1,
        column: node.position?.start.column ?? 1,
      },
    })
  })
  return links
}

/** Replaces words in a copy of a tree; the tree itself stays. */
export function mapText(tree: Root, change: (text: string) => string): Root {
  const copy = copyTree(tree)
  visit(copy, 'text', (node) => {
    node.value = change(node.value)
  })
  return copy
}
