import type { SearchSource } from '../../src/site/search-files.ts'

/** What the thread makes the files from, and where it keeps what it has read; nothing when it does not. */
export interface SearchPlan {
  readonly source: SearchSource
  readonly store: string | undefined
}
