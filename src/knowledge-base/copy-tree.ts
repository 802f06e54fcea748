import type { Node, Root } from 'mdast'

/**
 * A deep copy of a tree without the places of its nodes, for whoever is about to change
 * or render it. Places make up most of a tree, and no page shows them.
 */
export function copyTree(tree: Root): Root {
  return copyValue(tree) as Root
}

function copyValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyValue)
  if (typeof value !== 'object' || value === null) return value
  const copy: Partial<Node> & { [name: string]: unknown } = {}
  for (const [name, part] of Object.entries(value))
    if (name !== 'position') copy[name] = copyValue(part)
  return copy
}
