import type { ParadigmBank } from './analysis/estonian/paradigm.ts'
import type { SearchKind } from './document.ts'
import type { SearchLanguage } from './language.ts'

/** A search that must find an answer; every entry of the vocabulary brings at least one as its test. */
export interface VocabularyExample {
  readonly lang: SearchLanguage
  readonly query: string
  /** Id of the answer that must be among the first three hits. */
  readonly finds: string
}

/**
 * Words that mean the same to callers and to the office, in all three languages.
 * A word of the entry finds texts that use any other word of it.
 */
export interface Synonym {
  readonly id: string
  readonly et: readonly string[]
  readonly ru: readonly string[]
  readonly en: readonly string[]
  /** Callers' forms that count only as typed and only in a query: `load`. */
  readonly callers: readonly string[]
  readonly examples: readonly VocabularyExample[]
}

/** Words that name a craft or a place of traffic; answers of that mode are preferred. */
export interface ModeWords {
  readonly mode: string
  readonly et: readonly string[]
  readonly ru: readonly string[]
  readonly en: readonly string[]
  readonly examples: readonly VocabularyExample[]
}

/** Words that ask for a kind of hit: „riigilõiv“ for a fee, „telefon“ for a contact, „kiri“ for a letter. */
export interface KindWords {
  readonly kind: Exclude<SearchKind, 'answer'>
  readonly et: readonly string[]
  readonly ru: readonly string[]
  readonly en: readonly string[]
  /** What each must find: a fact's, guide's or answer's id, a term's anchor. */
  readonly examples: readonly VocabularyExample[]
}

/** Words of matters that other offices handle: a query that leans on them is not covered. */
export interface OutsideWords {
  readonly id: string
  readonly et: readonly string[]
  readonly ru: readonly string[]
  readonly en: readonly string[]
  /** Queries that must be marked as not covered. */
  readonly examples: readonly { readonly lang: SearchLanguage; readonly query: string }[]
}

/** How callers tell of a topic without naming it, by topic id and language; searched beside the answer's questions. */
export type Situations = Readonly<
  Record<string, Readonly<Partial<Record<SearchLanguage, readonly string[]>>>>
>

/**
 * The term of each Estonian word of the wordings whose term is not the word itself: what the
 * analysis says of them, known beforehand.
 */
export type WordingTerms = Readonly<Record<string, string>>

/** What the search knows about words, all of it content that an editor may change. */
export interface Vocabulary {
  readonly bank: ParadigmBank
  readonly synonyms: readonly Synonym[]
  /** Everyday words of nearly the same meaning; they say less about a topic than synonyms do. */
  readonly everyday: readonly Synonym[]
  readonly modeWords: readonly ModeWords[]
  readonly kindWords: readonly KindWords[]
  readonly outside: readonly OutsideWords[]
  /** Words that carry no meaning of their own in a query. */
  readonly stopWords: Readonly<Record<SearchLanguage, readonly string[]>>
  /** Goes into the index only. */
  readonly situations: Situations
  /** Spares whoever opens the search the analysis of all wordings; made by the build. */
  readonly wordingTerms?: WordingTerms
}

/**
 * The part of the vocabulary that queries need, for the browser. Without situations,
 * which may tell of answers that this audience must not see, and without examples.
 */
export function vocabularyForQueries(vocabulary: Vocabulary): Vocabulary {
  return {
    ...vocabulary,
    synonyms: vocabulary.synonyms.map((synonym) => ({ ...synonym, examples: [] })),
    everyday: vocabulary.everyday.map((synonym) => ({ ...synonym, examples: [] })),
    modeWords: vocabulary.modeWords.map((words) => ({ ...words, examples: [] })),
    kindWords: vocabulary.kindWords.map((words) => ({ ...words, examples: [] })),
    outside: vocabulary.outside.map((words) => ({ ...words, examples: [] })),
    situations: {},
  }
}
