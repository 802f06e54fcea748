import { shardAddress } from '../../search/full-text/shards.ts'
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

/** What Pagefind's own file exports, as far as it is used. */
interface PagefindProgram {
  createInstance(options: { readonly basePath: string }): Pagefind
}

/**
 * Opens every index of the full text; one program reads them all.
 *
 * @throws when Pagefind's files are not there.
 */
export async function loadPagefind(shards: number): Promise<readonly Pagefind[]> {
  const program = `${shardAddress(0)}pagefind.js`
  const { createInstance } = (await import(/* @vite-ignore */ program)) as PagefindProgram
  const opened: Pagefind[] = []
  // All share one program, and two that begin at once would start it twice: one after the other.
  for (let shard = 0; shard < shards; shard++) {
    const index = createInstance({ basePath: shardAddress(shard) })
    await index.init()
    // Without a worker `init` does not wait; whoever counts the filters is ready.
    await index.filters()
    opened.push(index)
  }
  return opened
}

/** How many pages carry each value of each filter in all indexes together. */
export function joinFilters(counts: readonly FilterCounts[]): FilterCounts {
  const joined: { [filter: string]: { [value: string]: number } } = {}
  for (const filters of counts)
    for (const [filter, values] of Object.entries(filters)) {
      const all = (joined[filter] ??= {})
      for (const [value, count] of Object.entries(values)) all[value] = (all[value] ?? 0) + count
    }
  return joined
}
