import { join } from 'node:path'
import { vocabularySource } from '../../src/checks/vocabulary-source.ts'
import type { Day } from '../../src/domain/day.ts'
import type { KnowledgeBase } from '../../src/knowledge-base/knowledge-base.ts'
import { loadKnowledgeBase } from '../../src/knowledge-base/load.ts'
import { parseVocabulary } from '../../src/search/parse-vocabulary.ts'
import { buildIndex } from '../../src/search/index/build-index.ts'
import type { SearchIndexFile } from '../../src/search/index/index-file.ts'
import { withKinds } from '../../src/search/index/with-kinds.ts'
import { openSearch, type Search } from '../../src/search/query/open-search.ts'
import type { Vocabulary } from '../../src/search/vocabulary.ts'
import { buildSite } from '../../src/site/load-site.ts'
import { toKindDocuments } from '../../src/site/kinds/kind-documents.ts'
import { toSearchDocuments } from '../../src/site/search-documents.ts'

/** The guide's own content with the search that agents have over it. */
export interface SearchedContent {
  readonly content: KnowledgeBase
  readonly vocabulary: Vocabulary
  readonly files: readonly SearchIndexFile[]
  readonly search: Search
}

/** Opens the search over the guide's own content, as of a day on which nothing of it is overdue. */
export function openOwnContent(): SearchedContent {
  const content = loadKnowledgeBase(join(import.meta.dirname, '..', '..', 'content'))
  const { vocabulary } = parseVocabulary(vocabularySource(content))
  const site = buildSite(content, {
    contentFolder: '',
    today: '2026-11-22' as Day,
    audience: 'agents',
    preview: false,
  })
  const files = withKinds(buildIndex(toSearchDocuments(site), vocabulary), toKindDocuments(site))
  return { content, vocabulary, files, search: openSearch(files, vocabulary) }
}
