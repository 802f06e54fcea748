import { SEARCH_LANGUAGES } from '../../search/language.ts'
import type { IndexedDocument } from '../../search/index/index-file.ts'
import type { SearchAddresses } from './messages.ts'

/** Reads the page's `data-files`: `{"et": "/_otsing/et.….json", …, "vocabulary": …}`. */
export function parseSearchAddresses(json: string | undefined): SearchAddresses | undefined {
  const files = parseRecord(json)
  const vocabulary = files['vocabulary']
  if (typeof vocabulary !== 'string') return undefined
  const indexes = SEARCH_LANGUAGES.flatMap((lang) => {
    const address = files[lang]
    return typeof address === 'string' ? [[lang, address]] : []
  })
  return indexes.length > 0 ? { vocabulary, indexes: Object.fromEntries(indexes) } : undefined
}

function parseRecord(json: string | undefined): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(json ?? '')
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}

/** The card that a hit opens, in the language of the hit. */
export function cardAddress({ id, lang }: Pick<IndexedDocument, 'id' | 'lang'>): string {
  return `/vastused/${id}/${lang === 'et' ? '' : `?keel=${lang}`}`
}

/** The full-text page with the query typed in. */
export function fullTextAddress(query: string): string {
  const words = query.trim()
  return words === '' ? '/otsing/' : `/otsing/?q=${encodeURIComponent(words.toWellFormed())}`
}
