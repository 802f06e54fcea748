import type { IndexedDocument } from '../index/index-file.ts'
import type { KindHit } from '../kinds/kind-hit.ts'
import type { SearchLanguage } from '../language.ts'
import type { CertaintyEvidence } from './certainty-evidence.ts'
import type { VariantKind } from './interpret.ts'
import type { Evidence } from './rank.ts'

/** A part of a text; UTF-16 offsets. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

/** How one word of the query was understood, and with which terms of the index it was sought. */
export interface WordExplanation extends TextRange {
  readonly text: string
  readonly known: boolean
  readonly weight: number
  readonly terms: readonly {
    readonly term: string
    readonly kind: VariantKind
    readonly quality: number
  }[]
}

/** How the query was read, by every language whose index was asked. */
export interface QueryExplanation {
  readonly languages: readonly {
    readonly lang: SearchLanguage
    readonly words: readonly WordExplanation[]
  }[]
  readonly modes: readonly string[]
  readonly certainty: number
  readonly certaintyEvidence?: CertaintyEvidence
}

/** Why a hit stands where it stands. */
export interface HitExplanation {
  /** The language of the text that matched; the card shown may be in another. */
  readonly matchedIn: SearchLanguage
  readonly evidence: Evidence
  /** What counts of it, with the little that the topic's texts in other languages add; times the weights it is the score. */
  readonly counted: Evidence
  readonly matches: readonly {
    readonly word: string
    readonly term: string
    readonly kind: VariantKind
    readonly fields: readonly string[]
  }[]
}

/** A topic that answers the query. */
export interface SearchHit extends IndexedDocument {
  /** Comparable within one result only. */
  readonly score: number
  /** Which parts of the title the query matched. */
  readonly titleMatches: readonly TextRange[]
  readonly explanation?: HitExplanation
}

/** The answer to a query. */
export interface SearchResult {
  readonly query: string
  /** The language that the query is taken to be in. */
  readonly lang: SearchLanguage
  /** False where the guide does not seem to cover the query: the hits are then only near. */
  readonly confident: boolean
  readonly hits: readonly SearchHit[]
  /** What is found besides answers, in order, each with its place among them. */
  readonly others: readonly KindHit[]
  readonly explanation?: QueryExplanation
}

export interface SearchOptions {
  /** The language that the query is expected to be in; its script and words may say otherwise. */
  readonly lang?: SearchLanguage
  /** Most hits to return; 10 unless told. */
  readonly limit?: number
  readonly explain?: boolean
  /** Find besides answers only what `openKinds` has read already. */
  readonly onlyOpened?: boolean
}
