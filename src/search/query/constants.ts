import type { CertaintyConstants } from './certainty-evidence.ts'
import { FITTED } from './fitted.ts'

/** The numbers that ranking turns on. Fitted by `scripts/fit-ranking.ts`; each is explained where it stands. */
export interface RankingConstants {
  /** How much a word counts by the field it stands in. */
  readonly fields: {
    readonly title: number
    readonly questions: number
    readonly keywords: number
    readonly say: number
    readonly text: number
  }
  /** How much each kind of evidence adds to a hit's score. */
  readonly evidence: {
    readonly words: number
    readonly toldWords: number
    readonly coverage: number
    readonly ownCoverage: number
    readonly exact: number
    readonly contained: number
    readonly toldContained: number
    readonly together: number
    readonly usual: number
    readonly mode: number
    readonly shape: number
  }
  /** When the guide says that it does not cover a query. */
  readonly certainty: CertaintyConstants
  /** How well a term speaks for a word that it is not. */
  readonly variants: {
    readonly synonym: number
    readonly everyday: number
    /** Of a synonym's quality, when another language's analysis saw it. */
    readonly foreign: number
    readonly joined: number
    readonly misspelt: number
    readonly beginning: number
    readonly transliterated: number
  }
  /** Weight of a word that the index does not know, against 1 for its rarest word. */
  readonly unknownWord: number
  /** What is left of a stop word's weight beside words with a meaning. */
  readonly stopWord: number
  /** What is left of a hit's score when its text is not in the query's language. */
  readonly otherLanguage: number
  /** What a topic's score in a second language adds. */
  readonly secondLanguage: number
  /**
   * So many documents of an index, those whose words and shape fit best, have their
   * phrases compared: it bounds what a query costs, however many documents there are.
   */
  readonly candidates: number
}

export const RANKING: RankingConstants = { ...FITTED, candidates: 60 }
