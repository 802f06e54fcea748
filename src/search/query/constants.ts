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
    readonly coverage: number
    readonly question: number
    readonly title: number
    readonly keyword: number
    readonly mode: number
    readonly shape: number
  }
  /** How well a term speaks for a word that it is not. */
  readonly variants: {
    readonly synonym: number
    readonly foreignSynonym: number
    readonly joined: number
    readonly misspelt: number
    readonly beginning: number
    readonly alike: number
    readonly transliterated: number
  }
  /** Weight of a word that the index does not know, against 1 for its rarest word. */
  readonly unknownWord: number
  /** What is left of a stop word's weight beside words with a meaning. */
  readonly stopWord: number
  /** What is left of a hit's score when its text is not in the query's language. */
  readonly otherLanguage: number
}

export const RANKING: RankingConstants = {
  fields: { title: 0.33, questions: 1, keywords: 0.45, say: 0.05, text: 0.78 },
  evidence: {
    words: 0.27,
    coverage: 0.65,
    question: 0.3,
    title: 0.22,
    keyword: 0.12,
    mode: 0.16,
    shape: 1.3,
  },
  variants: {
    synonym: 0.85,
    foreignSynonym: 0.6,
    joined: 1,
    misspelt: 0.9,
    beginning: 0.8,
    alike: 0.5,
    transliterated: 0.9,
  },
  unknownWord: 0.5,
  stopWord: 0.4,
  otherLanguage: 0.85,
}
