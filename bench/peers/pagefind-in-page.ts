import { SEARCH_LANGUAGES } from '../../src/search/language.ts'
import { MOST_HITS, topicsOf, type Ask } from './engine.ts'

/** Its name in the benchmark. */
export const PAGEFIND = 'Pagefind'

interface PagefindPage {
  readonly url: string
}

interface Pagefind {
  init(): Promise<void>
  search(query: string): Promise<{ readonly results: readonly { data(): Promise<PagefindPage> }[] }>
}

/**
 * Opens the three indexes that `pagefind-files.ts` wrote, a language each with Pagefind's own
 * stemmer. The first hits' pages are fetched, because only they know their titles.
 */
export async function openPagefind(address: string): Promise<Ask> {
  const opened = new Map<string, Pagefind>()
  for (const lang of SEARCH_LANGUAGES) {
    document.documentElement.lang = lang
    const path = `${address}/${lang}/pagefind.js`
    const pagefind = (await import(/* @vite-ignore */ path)) as Pagefind
    await pagefind.init()
    // Its language is taken from the page when it first searches.
    await pagefind.search('a')
    opened.set(lang, pagefind)
  }
  return async (query, lang) => {
    const found = (await opened.get(lang)?.search(query))?.results ?? []
    const pages = await Promise.all(found.slice(0, MOST_HITS).map((result) => result.data()))
    return topicsOf(pages.map(({ url }) => url.split('/').slice(-3, -1).join('/')))
  }
}
