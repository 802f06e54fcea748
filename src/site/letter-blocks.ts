import type { BlockContent, DefinitionContent, PhrasingContent, RootContent } from 'mdast'
import type { Section } from '../domain/answer.ts'
import { TRANSPORT_MODES } from '../domain/transport-mode.ts'
import { splitReferences } from '../facts/references.ts'
import { isBlockDirective } from '../knowledge-base/markdown.ts'
import type { Inline, LetterBlock, LetterPart, OpenInline } from '../letters/model.ts'
import { factOf, linkOf, type FactContext } from './resolve-reference.ts'

type Open = Inline<OpenInline>

/**
 * A client text as blocks for letters: facts with what they will read later, gaps open.
 * Links within the guide are left as words: a client cannot open them. Supervisors'
 * blocks never go into a letter.
 *
 * Nothing when the text has braces that are neither gap nor fact, or an unknown fact:
 * the checks refuse those, and no letter may show them.
 */
export function letterParts(
  section: Section,
  context: FactContext,
): readonly LetterPart[] | undefined {
  try {
    return section.tree.children.flatMap((node) => partsOf(node, context))
  } catch (fault) {
    if (fault instanceof UnfitText) return undefined
    throw fault
  }
}

/** A phrase of `content/letters/` as words; nothing when it does not fit a letter. */
export function phraseWords(text: string, context: FactContext): readonly Open[] | undefined {
  try {
    return text
      .trim()
      .split(/\s*\n\s*/)
      .flatMap((line, index): readonly Open[] => [
        ...(index > 0 ? [{ kind: 'break' } as const] : []),
        ...openWords(line, context),
      ])
  } catch (fault) {
    if (fault instanceof UnfitText) return undefined
    throw fault
  }
}

class UnfitText extends Error {}

function partsOf(node: RootContent, context: FactContext): readonly LetterPart[] {
  if (!isBlockDirective(node)) return blocksOf(node, context)
  const mode = TRANSPORT_MODES.find((known) => known === node.name)
  if (!mode) return []
  return [
    { kind: 'mode-note', mode, blocks: node.children.flatMap((child) => blocksOf(child, context)) },
  ]
}

type AnyBlock = RootContent | BlockContent | DefinitionContent

function blocksOf(node: AnyBlock, context: FactContext): readonly LetterBlock[] {
  switch (node.type) {
    case 'paragraph':
      return [{ kind: 'paragraph', children: inlines(node.children, context) }]
    case 'heading': {
      const children = inlines(node.children, context)
      return [{ kind: 'paragraph', children: [{ kind: 'strong', children }] }]
    }
    case 'list': {
      const rows = node.children.map((row) =>
        row.children.flatMap((child) => blocksOf(child, context)),
      )
      return [{ kind: 'list', ...(node.ordered && { start: node.start ?? 1 }), rows }]
    }
    case 'table': {
      const rows = node.children.map((row) =>
        row.children.map((cell) => inlines(cell.children, context)),
      )
      return [{ kind: 'table', rows }]
    }
    case 'blockquote':
      return node.children.flatMap((child) => blocksOf(child, context))
    default:
      return []
  }
}

function inlines(nodes: readonly PhrasingContent[], context: FactContext): readonly Open[] {
  return nodes.flatMap((node): readonly Open[] => {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        return openWords(node.value, context)
      case 'strong':
        return [{ kind: 'strong', children: inlines(node.children, context) }]
      case 'emphasis':
        return inlines(node.children, context)
      case 'break':
        return [{ kind: 'break' }]
      case 'link':
        return /^(https?|mailto|tel):/.test(node.url)
          ? [{ kind: 'link', url: node.url, children: inlines(node.children, context) }]
          : inlines(node.children, context)
      default:
        return []
    }
  })
}

function openWords(text: string, context: FactContext): readonly Open[] {
  return splitReferences(text).map((segment): Open => {
    switch (segment.kind) {
      case 'gap':
        return { kind: 'gap', name: segment.name }
      case 'fact':
        return factWords(segment.name, context)
      case 'malformed':
        throw new UnfitText(segment.raw)
      case 'text':
        if (/[{}]/.test(segment.text)) throw new UnfitText(segment.text)
        return { kind: 'text', text: segment.text.replaceAll(/[ \t]*\n[ \t]*/g, ' ') }
    }
  })
}

function factWords(name: string, context: FactContext): OpenInline {
  const found = factOf(name, context)
  if (!found) throw new UnfitText(name)
  const { resolved, schedule } = found
  const url = linkOf(resolved)
  return {
    kind: 'fact',
    name,
    text: resolved.text,
    ...(url && { url }),
    ...(schedule.length > 0 && { schedule }),
  }
}
