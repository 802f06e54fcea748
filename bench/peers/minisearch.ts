import MiniSearch, { type Options, type SearchOptions } from 'minisearch'
import { FIELDS, topicsOf, type BenchDocument, type Engine } from './engine.ts'

const OPTIONS: Options<BenchDocument> = { fields: [...FIELDS] }

function ship(documents: readonly BenchDocument[]): string {
  const index = new MiniSearch<BenchDocument>(OPTIONS)
  index.addAll(documents)
  return JSON.stringify(index)
}

function miniSearch(name: string, searchOptions: SearchOptions): Engine {
  return {
    name,
    ship,
    open: (shipped) => {
      const index = MiniSearch.loadJSON<BenchDocument>(shipped, OPTIONS)
      return (query) => topicsOf(index.search(query, searchOptions).map(({ id }) => String(id)))
    },
  }
}

/** MiniSearch with what it does unasked. */
export const miniSearchPlain = miniSearch('MiniSearch', {})

/** MiniSearch with what its documentation advises for search while typing. */
export const miniSearchTolerant = miniSearch('MiniSearch, prefix + fuzzy', {
  boost: { title: 2 },
  prefix: true,
  fuzzy: 0.2,
})
