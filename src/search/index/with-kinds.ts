import type { KindDocuments } from '../kinds/kind-document.ts'
import type { SearchIndexFile } from './index-file.ts'

/** Puts what is found besides answers into the index files of its language. */
export function withKinds(
  files: readonly SearchIndexFile[],
  documents: KindDocuments,
): SearchIndexFile[] {
  return files.map((file) => ({ ...file, kinds: documents[file.lang] }))
}
