import type { SearchLanguage } from './language.ts'

/** What sort of thing a hit opens. `fact` is a deadline, limit, age or number. */
export type SearchKind = 'answer' | 'letter' | 'guide' | 'fee' | 'contact' | 'fact' | 'term'

/** The text of an answer's sections, without markup. Client text is in the document's language, staff text in Estonian. */
export interface SearchSections {
  readonly say: string
  readonly letter: string
  readonly askFirst?: string
  readonly steps?: string
  readonly fees?: string
  readonly doNotSay?: string
  readonly handOver?: string
  readonly background?: string
}

/**
 * One topic in one language, as plain text for the index.
 *
 * Whoever makes it has already decided that its reader may see it: everything
 * here ends up in the index file.
 */
export interface SearchDocument {
  /** The topic's id; the same in every language. */
  readonly id: string
  readonly lang: SearchLanguage
  readonly kind?: SearchKind
  readonly title: string
  /** How callers put it, one wording each. */
  readonly questions: readonly string[]
  /** Situations as callers tell them, in words that the answer has not; searched, not shown. */
  readonly situations?: readonly string[]
  /** Jargon and abbreviations; searched, not shown. */
  readonly keywords: readonly string[]
  readonly sections: SearchSections
  readonly type: string
  readonly modes: readonly string[]
  readonly topic: string
  readonly status: string
  /** The day by which the answer must be reviewed, `YYYY-MM-DD`. */
  readonly reviewBy: string
}
