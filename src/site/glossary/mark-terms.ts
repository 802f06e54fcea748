import type { Parents, PhrasingContent, Root, RootContent, Text } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import type { TermMarker } from './card-terms.ts'

/**
 * Links terms in a tree whose facts and links are already in place. What is a link or a fact
 * stays as it is.
 */
export function markTerms(tree: Root, mark: TermMarker): void {
  visit(tree, (node, index, parent) => {
    if (node.type === 'link' || node.type === 'heading' || isFact(node)) return SKIP
    if (node.type !== 'text' || !parent || index === undefined) return undefined
    const pieces = piecesOf(node, mark)
    ;(parent as Parents).children.splice(index, 1, ...(pieces as RootContent[]))
    return [SKIP, index + pieces.length]
  })
}

function isFact(node: { readonly type: string; readonly data?: unknown }): boolean {
  return node.type === 'emphasis' && (node.data as { hName?: string } | undefined)?.hName === 'span'
}

function piecesOf({ value }: Text, mark: TermMarker): readonly PhrasingContent[] {
  const pieces: PhrasingContent[] = []
  let end = 0
  for (const term of mark(value)) {
    if (term.start > end) pieces.push({ type: 'text', value: value.slice(end, term.start) })
    pieces.push({
      type: 'link',
      url: term.address,
      children: [{ type: 'text', value: value.slice(term.start, term.end) }],
      data: { hProperties: { className: ['term'], title: term.explanation } },
    })
    end = term.end
  }
  if (end < value.length) pieces.push({ type: 'text', value: value.slice(end) })
  return pieces
}
