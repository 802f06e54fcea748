import { existsSync } from 'node:fs'
import type { KnowledgeBase } from '../../src/knowledge-base/knowledge-base.ts'
import { loadKnowledgeBase } from '../../src/knowledge-base/load.ts'
import { ROOT, UsageError, type Environment } from './environment.ts'
import { parsedStorePath, readParsedStore, writeParsedStore } from './parsed-store.ts'

/** The content folder as a knowledge base. @throws UsageError when the folder does not exist. */
export function loadContent({ contentFolder }: Environment): KnowledgeBase {
  if (!existsSync(contentFolder)) throw new UsageError(`Content folder not found: ${contentFolder}`)
  // A folder elsewhere is looked at once; keeping it would only fill the disk.
  if (!contentFolder.startsWith(ROOT)) return loadKnowledgeBase(contentFolder)
  const path = parsedStorePath(contentFolder)
  const parsed = readParsedStore(path)
  const content = loadKnowledgeBase(contentFolder, parsed)
  if (parsed.changed) writeParsedStore(path, parsed)
  return content
}
