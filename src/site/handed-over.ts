import type { KnowledgeBase } from '../knowledge-base/knowledge-base.ts'

interface HandedOver {
  readonly folder: string
  readonly content: KnowledgeBase
}

// Pages are bundled, so this module exists twice in a build; the registered symbol is one.
const KEY = Symbol.for('teejuht.content')
const shared: typeof globalThis & { [KEY]?: HandedOver } = globalThis

/**
 * Gives the content that a command has read and checked to the pages that are built in
 * the same process. They then show just what was checked, and nothing is parsed twice.
 */
export function handOver(folder: string, content: KnowledgeBase): void {
  shared[KEY] = { folder, content }
}

/** The content handed over for that folder; none when the pages must read it themselves. */
export function handedOver(folder: string): KnowledgeBase | undefined {
  return shared[KEY]?.folder === folder ? shared[KEY].content : undefined
}
