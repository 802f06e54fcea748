import { vocabularySource } from '../checks/vocabulary-source.ts'
import { toKindDocuments } from './kinds/kind-documents.ts'
import type { Site } from './load-site.ts'
import { rememberedReading } from './remembered-reading.ts'
import { toSearchDocuments } from './search-documents.ts'
import { makeSearchFiles, type SearchFile, type SearchSource } from './search-files.ts'

/** What this site's search is made from: only what its audience may see. */
export function searchSource(site: Site): SearchSource {
  return {
    documents: toSearchDocuments(site),
    kinds: toKindDocuments(site),
    vocabulary: vocabularySource(site.content),
  }
}

const cache = new WeakMap<Site, readonly SearchFile[]>()

/** The search files of a site, made once; for previews, where the build's own thread is not at work. */
export function searchFiles(site: Site): readonly SearchFile[] {
  const known = cache.get(site)
  if (known) return known
  const source = searchSource(site)
  const files = makeSearchFiles(source, rememberedReading(source.vocabulary))
  cache.set(site, files)
  return files
}
