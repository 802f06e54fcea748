import Fuse, { type IFuseOptions } from 'fuse.js'
import { FIELDS, MOST_HITS, topicsOf, type BenchDocument, type Engine } from './engine.ts'

// As its documentation advises for long texts and queries of several words.
const OPTIONS: IFuseOptions<BenchDocument> = {
  keys: [
    { name: 'title', weight: 2 },
    { name: 'questions', weight: 1 },
    { name: 'keywords', weight: 1 },
    { name: 'say', weight: 1 },
    { name: 'text', weight: 0.5 },
  ],
  useTokenSearch: true,
  ignoreLocation: true,
}

interface Shipped {
  readonly documents: BenchDocument[]
  readonly index: Parameters<typeof Fuse.parseIndex>[0]
}

/** Fuse.js with an index made beforehand. */
export const fuse: Engine = {
  name: 'Fuse.js',
  ship: (documents) => {
    const index = Fuse.createIndex([...FIELDS], documents)
    return JSON.stringify({ documents, index: index.toJSON() })
  },
  open: (shipped) => {
    const { documents, index } = JSON.parse(shipped) as Shipped
    const engine = new Fuse(documents, OPTIONS, Fuse.parseIndex<BenchDocument>(index))
    // A topic has three documents.
    return (query) =>
      topicsOf(engine.search(query, { limit: MOST_HITS * 3 }).map(({ item }) => item.id))
  },
}
