import { SEARCH_LANGUAGES } from '../../search/language.ts'
import type { IndexedDocument } from '../../search/index/index-file.ts'
import type { KindHit } from '../../search/kinds/kind-hit.ts'
import type { SearchAddresses } from './messages.ts'

/**
 * Where the names of the index files stand. Their own names change with their content;
 * named here only, a changed answer changes no other page.
 */
export const SEARCH_FILES_ADDRESS = '/otsing/failid.json'

/** Reads that list: `{"et": "/_otsing/et.….json", …, "vocabulary": …}`; nothing when it names no index. */
export function parseSearchAddresses(list: unknown): SearchAddresses | undefined {
  const files: Readonly<Record<string, unknown>> =
    typeof list === 'object' && list !== null ? { ...list } : {}
  const vocabulary = files['vocabulary']
  if (typeof vocabulary !== 'string') return undefined
  const indexes = SEARCH_LANGUAGES.flatMap((lang) => {
    const address = files[lang]
    return typeof address === 'string' ? [[lang, address]] : []
  })
  return indexes.length > 0 ? { vocabulary, indexes: Object.fromEntries(indexes) } : undefined
}

/** The card that a hit opens, in the language of the hit. */
export function cardAddress({ id, lang }: Pick<IndexedDocument, 'id' | 'lang'>): string {
  return `/vastused/${id}/${lang === 'et' ? '' : `?keel=${lang}`}`
}

/** What a hit that is no answer opens: its own page, or the place on a card that tells it. */
export function otherAddress({ address, card, section }: KindHit): string {
  if (address !== undefined || !card) return address ?? '/'
  const fragment = section === 'letter' ? 'kiri' : section
  return `${cardAddress(card)}${fragment ? `#${fragment}` : ''}`
}

/** The full-text page with the query typed in. */
export function fullTextAddress(query: string): string {
  const words = query.trim()
  return words === '' ? '/otsing/' : `/otsing/?q=${encodeURIComponent(words.toWellFormed())}`
}
