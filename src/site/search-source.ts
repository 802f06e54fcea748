import { vocabularySource } from '../checks/vocabulary-source.ts'
import { toKindDocuments } from './kinds/kind-documents.ts'
import type { Site } from './load-site.ts'
import { toSearchDocuments } from './search-documents.ts'
import type { SearchSource } from './search-files.ts'

/** What this site's search is made from: only what its audience may see. */
export function searchSource(site: Site): SearchSource {
  return {
    documents: toSearchDocuments(site),
    kinds: toKindDocuments(site),
    vocabulary: vocabularySource(site.content),
  }
}
