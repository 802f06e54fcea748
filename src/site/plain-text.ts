import { toString } from 'mdast-util-to-string'
import type { Section } from '../domain/answer.ts'
import { splitReferences } from '../facts/references.ts'
import { resolveReference, type RenderContext } from './render-section.ts'

/** A section's words, a block a line, with facts as of the day and gaps by their labels. */
export function plainText(section: Section, context: RenderContext): string {
  const text = section.tree.children
    .map((block) => toString(block, { includeHtml: false }))
    .join('\n')
  return splitReferences(text)
    .map((segment) => {
      if (segment.kind === 'text') return segment.text
      if (segment.kind === 'fact') return resolveReference(segment.name, context)?.text ?? ''
      if (segment.kind === 'gap')
        return context.gaps.find((gap) => gap.name === segment.name)?.label ?? segment.name
      return segment.raw
    })
    .join('')
}
