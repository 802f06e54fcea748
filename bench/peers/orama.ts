import {
  create,
  insertMultiple,
  load,
  save,
  search,
  type AnyOrama,
  type RawData,
} from '@orama/orama'
import { SEARCH_LANGUAGES, type SearchLanguage } from '../../src/search/language.ts'
import { FIELDS, MOST_HITS, topicsOf, type BenchDocument, type Engine } from './engine.ts'

const WORD = /[\p{L}\p{N}]+/gu

/**
 * Orama, a database a language, and told the query's language. Estonian it does not know:
 * there it gets a plain tokenizer for any script, as its documentation shows.
 */
export const orama: Engine = {
  name: 'Orama',
  ship: async (documents) => {
    const saved = await Promise.all(
      SEARCH_LANGUAGES.map(async (lang) => {
        const database = open(lang)
        const own = documents.filter((document) => document.lang === lang)
        await insertMultiple(database, own.map(toRecord), 500)
        return [lang, save(database)] as const
      }),
    )
    return JSON.stringify(Object.fromEntries(saved))
  },
  open: (shipped) => {
    const saved = JSON.parse(shipped) as Record<SearchLanguage, RawData>
    const databases = Object.fromEntries(
      SEARCH_LANGUAGES.map((lang) => {
        const database = open(lang)
        load(database, saved[lang])
        return [lang, database]
      }),
    )
    return async (query, lang) => {
      const database = databases[lang]
      if (!database) return []
      const { hits } = await search(database, {
        term: query,
        boost: { title: 2 },
        limit: MOST_HITS,
      })
      return topicsOf(hits.map(({ id }) => id))
    }
  },
}

function open(lang: SearchLanguage): AnyOrama {
  const schema = Object.fromEntries(FIELDS.map((field) => [field, 'string' as const]))
  if (lang !== 'et') return create({ schema, language: lang === 'ru' ? 'russian' : 'english' })
  const tokenize = (text: string): string[] => text.toLowerCase().match(WORD) ?? []
  return create({
    schema,
    components: { tokenizer: { language: 'estonian', normalizationCache: new Map(), tokenize } },
  })
}

function toRecord({ id, title, questions, keywords, say, text }: BenchDocument) {
  return { id, title, questions, keywords, say, text }
}
