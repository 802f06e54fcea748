import type { TermPage } from '../../search/full-text/merge-pages.ts'

/** The part of Pagefind's browser API that the full-text page uses. @see https://pagefind.app/docs/api/ */
export interface Pagefind {
  init(): Promise<void>
  filters(): Promise<FilterCounts>
  /** All pages with the word, or with the filters when there is no word. */
  search(
    word: string | null,
    options: { filters: FilterChoice },
  ): Promise<{ readonly results: readonly PagefindResult[] }>
}

/** How many pages carry each value of each filter. */
export type FilterCounts = { readonly [filter: string]: { readonly [value: string]: number } }

/** The chosen value of each filter. */
export type FilterChoice = { readonly [filter: string]: string }

/** A page by its number, and the way to what it says. */
export interface PagefindResult extends TermPage {
  data(): Promise<PagefindPage>
}

export interface PagefindPage {
  readonly url: string
  /** Everything that is read of the page, as plain text, annotated. */
  readonly content: string
  readonly meta: { readonly title?: string }
}

/** Loads Pagefind from the built site. @throws when its files are not there. */
export async function loadPagefind(address = '/pagefind/pagefind.js'): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind
  await pagefind.init()
  return pagefind
}
