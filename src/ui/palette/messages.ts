import type { SearchLanguage } from '../../search/language.ts'
import type { SearchResult } from '../../search/query/search-result.ts'

/** Where the worker finds what it searches. A language without answers has no index. */
export interface SearchAddresses {
  readonly vocabulary: string
  readonly indexes: Readonly<Partial<Record<SearchLanguage, string>>>
}

/** What the page asks of the search worker. */
export type SearchRequest =
  | {
      readonly kind: 'open'
      /** Loaded before the others, so that the first query need not wait for them. */
      readonly first: SearchLanguage
    }
  | SearchQuestion

/** A query; a later one makes it void. */
export interface SearchQuestion {
  readonly kind: 'search'
  /** Rises with every query, so that a late answer is known by it. */
  readonly number: number
  readonly query: string
  /** The language that the agent works in. */
  readonly expected: SearchLanguage
  readonly explain: boolean
}

/** What the worker tells the page. */
export type SearchReport =
  | {
      readonly kind: 'readiness'
      /** Languages whose index could not be loaded. */
      readonly missing: readonly SearchLanguage[]
      /** False while more indexes are under way. */
      readonly complete: boolean
    }
  | SearchAnswer
  /** Nothing can be searched. */
  | { readonly kind: 'failed'; readonly reason: string }

export interface SearchAnswer {
  readonly kind: 'answer'
  readonly number: number
  readonly result: SearchResult
}
