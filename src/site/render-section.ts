import type { Parents, PhrasingContent, Root, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Gap, Section } from '../domain/answer.ts'
import type { TransportMode } from '../domain/transport-mode.ts'
import { splitReferences, type Segment } from '../facts/references.ts'
import type { ResolvedFact } from '../facts/resolve.ts'
import { et, modeWords } from '../i18n/et.ts'
import { SUPERVISOR_BLOCK } from '../knowledge-base/block-directives.ts'
import { copyTree } from '../knowledge-base/copy-tree.ts'
import { isBlockDirective, renderMarkdown } from '../knowledge-base/markdown.ts'
import type { TermMarker } from './glossary/card-terms.ts'
import { markTerms } from './glossary/mark-terms.ts'
import { factOf, linkOf, type FactContext } from './resolve-reference.ts'

/** What a section is rendered for. */
export interface RenderContext extends FactContext {
  readonly gaps: readonly Gap[]
  /** The address of an answer that this audience may open; none when it is not published. */
  readonly addressOf: (id: string) => string | undefined
  /** Links terms of the glossary; client text has none. */
  readonly markTerm?: TermMarker | undefined
}

/** A section as safe HTML: facts as of the day, gaps marked, links to answers resolved. */
export function renderSection(section: Section, context: RenderContext): string {
  const tree = copyTree(section.tree)
  fillReferences(tree, context)
  resolveLinks(tree, context)
  if (context.markTerm) markTerms(tree, context.markTerm)
  markBlocks(tree)
  return renderMarkdown(tree)
}

function fillReferences(tree: Root, context: RenderContext): void {
  visit(tree, 'text', (node, index, parent) => {
    if (!parent || index === undefined || !node.value.includes('{{')) return
    const pieces = splitReferences(node.value).map((segment) => pieceOf(segment, context))
    ;(parent as Parents).children.splice(index, 1, ...(pieces as RootContent[]))
    return index + pieces.length
  })
}

function pieceOf(segment: Segment, context: RenderContext): PhrasingContent {
  switch (segment.kind) {
    case 'text':
      return { type: 'text', value: segment.text }
    case 'gap':
      return gapMark(segment.name, context.gaps)
    case 'fact':
      return factMark(segment.name, context)
    // The checks refuse these; should one slip through in a preview, it is shown as it is.
    case 'malformed':
      return { type: 'text', value: segment.raw }
  }
}

function gapMark(name: string, gaps: readonly Gap[]): PhrasingContent {
  const label = gaps.find((gap) => gap.name === name)?.label ?? name
  return span('mark', { className: ['gap'], dataGap: name }, [
    { type: 'text', value: `[${label}]` },
  ])
}

function factMark(name: string, context: RenderContext): PhrasingContent {
  const found = factOf(name, context)
  if (!found) return { type: 'text', value: `[${et.card.factUnknown}: ${name}]` }
  const { resolved, schedule } = found
  const words: PhrasingContent = { type: 'text', value: resolved.text }
  const url = linkOf(resolved)
  const properties = {
    className: resolved.known ? ['fact'] : ['fact', 'unknown'],
    dataFact: name,
    // As JSON for the page: what the reference will read later.
    ...(schedule.length > 0 && { dataFactSchedule: JSON.stringify(schedule) }),
  }
  return span('span', properties, [url ? { type: 'link', url, children: [words] } : words])
}

/** A reference in words on the context's day; nothing when there is no such fact. */
export function resolveReference(name: string, context: FactContext): ResolvedFact | undefined {
  return factOf(name, context)?.resolved
}

// An element that Markdown has no word for; the sanitiser allows only these.
function span(
  tagName: 'span' | 'mark',
  properties: { readonly [name: string]: string | string[] },
  children: PhrasingContent[],
): PhrasingContent {
  return { type: 'emphasis', children, data: { hName: tagName, hProperties: properties } }
}

function resolveLinks(tree: Root, { addressOf }: RenderContext): void {
  visit(tree, 'link', (node, index, parent) => {
    if (/^(https?|mailto|tel):/.test(node.url)) {
      node.data = { ...node.data, hProperties: { rel: ['noreferrer'], className: ['outside'] } }
      return undefined
    }
    const [id = '', section] = node.url.split('#')
    const address = addressOf(id)
    if (address || !parent || index === undefined) {
      node.url = `${address ?? ''}${section ? `#${section}` : ''}`
      return undefined
    }
    // An answer that is not published must not be linked; its words stay.
    ;(parent as Parents).children.splice(index, 1, ...(node.children as RootContent[]))
    return index
  })
}

function markBlocks(tree: Root): void {
  visit(tree, (node) => {
    if (!isBlockDirective(node)) return
    const label =
      node.name === SUPERVISOR_BLOCK
        ? et.card.supervisorNote
        : et.card.modeNote(modeWords[node.name as TransportMode] ?? node.name)
    node.data = {
      ...node.data,
      hName: 'div',
      hProperties: { className: ['note', `note-${node.name}`], dataMode: node.name },
    }
    node.children.unshift({
      type: 'paragraph',
      children: [{ type: 'strong', children: [{ type: 'text', value: label }] }],
    })
  })
}
