import type { SearchKind } from '../document.ts'
import type { KindDocument } from '../kinds/kind-document.ts'
import type { SearchLanguage } from '../language.ts'

/** Raised whenever an older reader would misread the file. */
export const INDEX_VERSION = 6

/** What the answer itself says, by field. */
export const OWN_FIELDS = ['title', 'questions', 'keywords', 'say', 'text'] as const
export type OwnField = (typeof OWN_FIELDS)[number]

/**
 * The searched fields, in the order of their numbers in the file. What callers tell of a
 * situation stands apart: it is much and loose, and would drown the answer's own words.
 */
export const FIELDS = [...OWN_FIELDS, 'situations'] as const
export type Field = (typeof FIELDS)[number]

/** What a hit shows, without opening the answer. */
export interface IndexedDocument {
  readonly id: string
  readonly lang: SearchLanguage
  readonly kind: SearchKind
  readonly title: string
  readonly type: string
  readonly modes: readonly string[]
  readonly topic: string
  readonly status: string
  readonly reviewBy: string
}

/** The index of one language, ready for JSON. Made by `buildIndex`, opened by `openSearch`. */
export interface SearchIndexFile {
  readonly format: 'teejuht-search-index'
  readonly version: number
  readonly lang: SearchLanguage
  readonly documents: readonly IndexedDocument[]
  /** All terms, sorted, a line each; a term's number is its line. */
  readonly terms: string
  /** The words as they are written in the documents, sorted, a line each; for misspelt and half-typed ones. */
  readonly words: string
  /** Of every term its documents with the weight of every field (see `postings.ts`). */
  readonly postings: string
  /** A document after the other: title, questions, keywords and situations as term numbers (see `phrases.ts`). */
  readonly phrases: string
  /** The character 4-grams of title, questions, keywords, say and situations, sorted, a line each. */
  readonly grams: string
  /** Of every gram its documents with its weight. */
  readonly gramPostings: string
  /** What is found besides answers: fees, contacts, other facts, guides, terms (see `kinds/`). */
  readonly kinds?: readonly KindDocument[]
}

/** Whether a parsed JSON value is an index file that this version can open. */
export function isIndexFile(value: unknown): value is SearchIndexFile {
  if (typeof value !== 'object' || value === null) return false
  const file = value as Partial<Record<keyof SearchIndexFile, unknown>>
  return (
    file.format === 'teejuht-search-index' &&
    file.version === INDEX_VERSION &&
    typeof file.terms === 'string' &&
    typeof file.words === 'string' &&
    typeof file.postings === 'string' &&
    typeof file.phrases === 'string' &&
    typeof file.grams === 'string' &&
    typeof file.gramPostings === 'string' &&
    Array.isArray(file.documents) &&
    (file.kinds === undefined || Array.isArray(file.kinds))
  )
}
