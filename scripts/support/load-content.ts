import { existsSync } from 'node:fs'
import type { KnowledgeBase } from '../../src/knowledge-base/knowledge-base.ts'
import { loadKnowledgeBase } from '../../src/knowledge-base/load.ts'
import { noParsedFiles, type ParsedFiles } from '../../src/knowledge-base/parsed-files.ts'
import { ROOT, UsageError, type Environment } from './environment.ts'
import { parsedStorePath, readParsedStore, writeParsedStore } from './parsed-store.ts'

/** The content folder as a knowledge base. @throws UsageError when the folder does not exist. */
export function loadContent(environment: Environment): KnowledgeBase {
  return loadParsed(environment).content
}

/** The same, with what its files were parsed to, for whoever meets the same files again. `fresh` parses everything anew. */
export function loadParsed(
  { contentFolder }: Environment,
  { fresh = false }: { readonly fresh?: boolean } = {},
): {
  readonly content: KnowledgeBase
  readonly parsed: ParsedFiles
} {
  if (!existsSync(contentFolder)) throw new UsageError(`Content folder not found: ${contentFolder}`)
  // A folder elsewhere is looked at once; keeping it would only fill the disk.
  const path = contentFolder.startsWith(ROOT) && !fresh ? parsedStorePath(contentFolder) : undefined
  const parsed = path ? readParsedStore(path) : noParsedFiles()
  const content = loadKnowledgeBase(contentFolder, parsed)
  if (path && parsed.changed) writeParsedStore(path, parsed)
  return { content, parsed }
}
