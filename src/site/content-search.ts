import { vocabularySource } from '../checks/vocabulary-source.ts'
import type { Audience } from '../domain/audience.ts'
import type { Day } from '../domain/day.ts'
import type { KnowledgeBase } from '../knowledge-base/knowledge-base.ts'
import { buildIndex } from '../search/index/build-index.ts'
import { parseVocabulary } from '../search/parse-vocabulary.ts'
import { openSearch, type Search } from '../search/query/open-search.ts'
import { buildSite } from './load-site.ts'
import { toSearchDocuments } from './search-documents.ts'

/** The palette's own search over content, outside the browser: for the terminal and for tests. */
export function openContentSearch(
  content: KnowledgeBase,
  { today, audience }: { readonly today: Day; readonly audience: Audience },
): Search {
  const { vocabulary } = parseVocabulary(vocabularySource(content))
  const site = buildSite(content, { contentFolder: '', today, audience, preview: false })
  return openSearch(buildIndex(toSearchDocuments(site), vocabulary), vocabulary)
}
