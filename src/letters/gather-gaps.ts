import type { Gap } from '../domain/answer.ts'
import { mapBlock } from './map-blocks.ts'
import type { LetterBlock, OpenInline } from './model.ts'

/** A gap of a composed letter. Its name is its key: unique within the letter. */
export interface ComposedGap extends Gap {
  /** The answer that asks, when another one asks for something else by the same name. */
  readonly askedBy?: string | undefined
}

/** Blocks with the gaps that their writer declared. */
export interface GapScope {
  readonly owner: { readonly id: string; readonly title: string } | undefined
  readonly gaps: readonly Gap[]
  readonly blocks: readonly LetterBlock[]
}

/**
 * Joins blocks of several writers into one letter.
 *
 * A name that means the same everywhere (`kliendi-nimi`) is asked once. When two
 * writers declare different things by one name, each keeps its own gap. A gap that
 * nobody declared is asked as a required text, so that no braces can slip through.
 */
export function gatherGaps(scopes: readonly GapScope[]): {
  readonly blocks: readonly LetterBlock[]
  readonly gaps: readonly ComposedGap[]
} {
  const asked = new Map<string, ComposedGap>()
  const blocks = scopes.flatMap((scope) =>
    scope.blocks.map((block) =>
      mapBlock<OpenInline>(block, (open) => {
        if (open.kind === 'fact') return [open]
        const gap = declared(open.name, scope)
        const key = keyFor(gap, scope, asked)
        if (!asked.has(key))
          asked.set(key, {
            ...gap,
            name: key,
            ...(key !== gap.name && { askedBy: scope.owner?.title }),
          })
        return [{ kind: 'gap', name: key }]
      }),
    ),
  )
  return { blocks, gaps: [...asked.values()] }
}

function declared(name: string, { gaps }: GapScope): Gap {
  return gaps.find((gap) => gap.name === name) ?? { name, label: name, kind: 'text' }
}

function keyFor(gap: Gap, { owner }: GapScope, asked: ReadonlyMap<string, ComposedGap>): string {
  const first = asked.get(gap.name)
  if (!first || isSameQuestion(first, gap)) return gap.name
  return `${owner?.id ?? ''}/${gap.name}`
}

function isSameQuestion(left: Gap, right: Gap): boolean {
  return (
    left.kind === right.kind &&
    (left.optional ?? false) === (right.optional ?? false) &&
    (left.options ?? []).join('\n') === (right.options ?? []).join('\n')
  )
}
