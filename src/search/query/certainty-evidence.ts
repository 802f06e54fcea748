/** What speaks for and against the best hit answering the query at all; 0 to about 1 each. */
export interface CertaintyEvidence {
  /** The share of the query, by weight, that the hit holds, however roughly. */
  readonly coverage: number
  /** The share that its title, questions or keywords hold, strictly. */
  readonly asked: number
  /** The share of the query's shape that it holds. */
  readonly shape: number
  /** The likeness of its nearest question, title or keyword. */
  readonly phrase: number
  /** The share of the meaningful words that the guide never uses. */
  readonly unknown: number
  /** The share that belongs to other offices' matters. */
  readonly outside: number
  /** How far the next hit is behind. */
  readonly lead: number
  /** The share that the best hit knows under a synonym: the words of the trade. */
  readonly trade: number
  /** 1 where the query names a craft or a place of traffic. */
  readonly mode: number
  /** How much of a question or keyword of the best hit the query says. */
  readonly contained: number
  /** How long the query is; twelve words are 1. A story never matches as a whole. */
  readonly length: number
}

/** How much each kind of evidence adds to certainty, as a logistic regression has it. */
export interface CertaintyConstants {
  readonly weights: Readonly<Record<keyof CertaintyEvidence, number>>
  readonly bias: number
  /** Below this certainty the guide says that it does not cover the query. */
  readonly confidentFrom: number
}
