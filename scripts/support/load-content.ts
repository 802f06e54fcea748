import { existsSync } from 'node:fs'
import type { KnowledgeBase } from '../../src/knowledge-base/knowledge-base.ts'
import { loadKnowledgeBase } from '../../src/knowledge-base/load.ts'
import { UsageError, type Environment } from './environment.ts'

/** The content folder as a knowledge base. @throws UsageError when the folder does not exist. */
export function loadContent({ contentFolder }: Environment): KnowledgeBase {
  if (!existsSync(contentFolder)) throw new UsageError(`Content folder not found: ${contentFolder}`)
  return loadKnowledgeBase(contentFolder)
}
