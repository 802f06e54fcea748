import { Document } from 'flexsearch'
import { FIELDS, topicsOf, type BenchDocument, type Engine } from './engine.ts'

/**
 * FlexSearch as its documentation advises for search while typing: words by their beginnings,
 * partial matches allowed. It is sent as texts, because it writes its index in many pieces.
 */
export const flexSearch: Engine = {
  name: 'FlexSearch',
  ship: (documents) => JSON.stringify(documents),
  open: (shipped) => {
    const index = new Document({
      tokenize: 'forward',
      document: { id: 'id', index: [...FIELDS] },
    })
    for (const document of JSON.parse(shipped) as BenchDocument[]) index.add({ ...document })
    return (query) => {
      const found = index.search(query, { suggest: true, limit: 50, merge: true }) as unknown
      return topicsOf((found as readonly { readonly id: string }[]).map(({ id }) => id))
    }
  },
}
