/** The part of Pagefind's browser API that the full-text page uses. @see https://pagefind.app/docs/api/ */
export interface Pagefind {
  init(): Promise<void>
  filters(): Promise<FilterCounts>
  debouncedSearch(
    query: string | null,
    options: { filters: FilterChoice },
    wait?: number,
  ): Promise<PagefindResults | null>
}

/** How many pages carry each value of each filter. */
export type FilterCounts = { readonly [filter: string]: { readonly [value: string]: number } }

/** The chosen value of each filter. */
export type FilterChoice = { readonly [filter: string]: string }

export interface PagefindResults {
  readonly results: readonly { readonly id: string; data(): Promise<PagefindPage> }[]
  readonly filters: FilterCounts
}

export interface PagefindPage {
  readonly url: string
  /** Escaped HTML in which only `<mark>` stands for itself. */
  readonly excerpt: string
  readonly meta: { readonly title?: string }
}

/** Loads Pagefind from the built site. @throws when its files are not there. */
export async function loadPagefind(address = '/pagefind/pagefind.js'): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind
  await pagefind.init()
  return pagefind
}
