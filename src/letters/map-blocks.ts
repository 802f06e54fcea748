import type { Block, Inline, OpenInline } from './model.ts'

/** Replaces what is open within words; a replacement may be several pieces or none. */
export type ReplaceOpen<Left extends OpenInline> = (open: OpenInline) => readonly Inline<Left>[]

type Words = readonly Inline<OpenInline>[]

/** A block with everything open replaced. */
export function mapBlock<Left extends OpenInline = never>(
  block: Block<OpenInline>,
  replace: ReplaceOpen<Left>,
): Block<Left> {
  switch (block.kind) {
    case 'paragraph':
      return { kind: 'paragraph', children: mapInlines(block.children, replace) }
    case 'list':
      return {
        ...block,
        rows: block.rows.map((row) => row.map((inner) => mapBlock(inner, replace))),
      }
    case 'table':
      return {
        kind: 'table',
        rows: block.rows.map((row) => row.map((cell) => mapInlines(cell, replace))),
      }
  }
}

function mapInlines<Left extends OpenInline>(
  inlines: Words,
  replace: ReplaceOpen<Left>,
): readonly Inline<Left>[] {
  return inlines.flatMap((inline): readonly Inline<Left>[] => {
    switch (inline.kind) {
      case 'text':
      case 'break':
        return [inline]
      case 'strong':
      case 'link':
        return [{ ...inline, children: mapInlines(inline.children, replace) }]
      case 'gap':
      case 'fact':
        return replace(inline)
    }
  })
}

/** Everything open in a block, in reading order. */
export function openOf(block: Block<OpenInline>): readonly OpenInline[] {
  const found: OpenInline[] = []
  mapBlock(block, (open) => {
    found.push(open)
    return []
  })
  return found
}
