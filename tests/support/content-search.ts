import { join } from 'node:path'
import { vocabularySource } from '../../src/checks/vocabulary-source.ts'
import type { Day } from '../../src/domain/day.ts'
import type { KnowledgeBase } from '../../src/knowledge-base/knowledge-base.ts'
import { loadKnowledgeBase } from '../../src/knowledge-base/load.ts'
import { parseVocabulary } from '../../src/search/parse-vocabulary.ts'
import type { Search } from '../../src/search/query/open-search.ts'
import type { Vocabulary } from '../../src/search/vocabulary.ts'
import { openContentSearch } from '../../src/site/content-search.ts'

/** The guide's own content with the search that agents have over it. */
export interface SearchedContent {
  readonly content: KnowledgeBase
  readonly vocabulary: Vocabulary
  readonly search: Search
}

/** Opens the search over the guide's own content, as of a day on which nothing of it is overdue. */
export function openOwnContent(): SearchedContent {
  const content = loadKnowledgeBase(join(import.meta.dirname, '..', '..', 'content'))
  const { vocabulary } = parseVocabulary(vocabularySource(content))
  const search = openContentSearch(content, { today: '2026-11-22' as Day, audience: 'agents' })
  return { content, vocabulary, search }
}
