import type { SearchIndexFile } from '../../src/search/index/index-file.ts'
import { openSearch } from '../../src/search/query/open-search.ts'
import type { Vocabulary } from '../../src/search/vocabulary.ts'
import { MOST_HITS, type Engine } from './engine.ts'

/** What the palette's worker loads. */
export interface ShippedSearch {
  readonly files: readonly SearchIndexFile[]
  readonly vocabulary: Vocabulary
}

/** Ours. `bench/support/search-documents.ts` ships it, because it is built from sections and not from flat texts. */
export const teejuht: Engine = {
  name: 'Teejuht',
  ship: () => {
    throw new Error('Teejuht is shipped from its own documents')
  },
  open: (shipped) => {
    const { files, vocabulary } = JSON.parse(shipped) as ShippedSearch
    const search = openSearch(files, vocabulary)
    return (query, lang) =>
      search.search(query, { lang, limit: MOST_HITS }).hits.map(({ id }) => id)
  },
}
