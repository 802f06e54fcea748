import { existsSync } from 'node:fs'
import type { KnowledgeBase } from '../../src/knowledge-base/knowledge-base.ts'
import { loadKnowledgeBase, loadRead } from '../../src/knowledge-base/load.ts'
import { noParsedFiles, type ParsedFiles } from '../../src/knowledge-base/parsed-files.ts'
import { readSourceFiles } from '../../src/knowledge-base/source-file.ts'
import type { FolderFiles } from '../../src/knowledge-base/source-folder.ts'
import { ROOT, UsageError, type Environment } from './environment.ts'
import { parseBeside } from './parse-beside.ts'
import { openParsedStore, parsedStorePath } from './parsed-store.ts'

/** A content folder as it was read. */
export interface LoadedContent {
  readonly content: KnowledgeBase
  readonly read: FolderFiles
  /** What its files were parsed to, for whoever meets the same files again. */
  readonly parsed: ParsedFiles
}

/** The content folder as a knowledge base. @throws UsageError when the folder does not exist. */
export function loadContent(environment: Environment): KnowledgeBase {
  const store = openStore(environment, false)
  const content = loadKnowledgeBase(environment.contentFolder, store.parsed)
  store.save()
  return content
}

/** The same on two processors, with what the files were parsed to. `fresh` parses everything anew. */
export async function loadParsed(
  environment: Environment,
  { fresh = false }: { readonly fresh?: boolean } = {},
): Promise<LoadedContent> {
  const store = openStore(environment, fresh)
  const read = readSourceFiles(environment.contentFolder)
  await parseBeside(read.files, store.parsed)
  const content = loadRead(read, store.parsed)
  store.save()
  return { content, read, parsed: store.parsed }
}

function openStore(
  { contentFolder }: Environment,
  fresh: boolean,
): { readonly parsed: ParsedFiles; save(): void } {
  if (!existsSync(contentFolder)) throw new UsageError(`Content folder not found: ${contentFolder}`)
  // A folder elsewhere is looked at once; keeping it would only fill the disk.
  if (fresh || !contentFolder.startsWith(ROOT))
    return { parsed: noParsedFiles(), save: () => undefined }
  return openParsedStore(parsedStorePath(contentFolder))
}
