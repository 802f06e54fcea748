import lunr from 'lunr'
import { FIELDS, topicsOf, type Engine } from './engine.ts'

/** lunr as it comes: its own pipeline, its own query syntax. */
export const lunrAsItComes: Engine = {
  name: 'lunr',
  ship: (documents) => {
    const builder = new lunr.Builder()
    builder.pipeline.add(lunr.trimmer, lunr.stopWordFilter, lunr.stemmer)
    builder.searchPipeline.add(lunr.stemmer)
    for (const field of FIELDS) builder.field(field)
    for (const document of documents) builder.add(document)
    return JSON.stringify(builder.build())
  },
  open: (shipped) => {
    const index = lunr.Index.load(JSON.parse(shipped) as object)
    // What stands for syntax in lunr stands for nothing in a caller's question.
    const plain = (query: string): string => query.replaceAll(/[:~^+*-]/g, ' ')
    return (query) => topicsOf(index.search(plain(query)).map(({ ref }) => ref))
  },
}
