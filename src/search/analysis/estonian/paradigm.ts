/**
 * The principal forms of a noun, adjective, numeral or pronoun: all other forms
 * follow from them by adding endings. Each slot lists parallel forms, usual one first.
 */
export interface NounParadigm {
  /** Nominative singular, or plural for words without a singular (`andmed`). */
  readonly lemma: string
  readonly genitive: readonly string[]
  readonly partitive: readonly string[]
  readonly pluralGenitive: readonly string[]
  readonly pluralPartitive: readonly string[]
  /** Forms that do not follow: short illative (`merre`), comparative (`uuem`), adverb (`kiiresti`). */
  readonly others: readonly string[]
  /** The parts of a listed compound as written (`täht`, `aeg`); empty for a simple word. */
  readonly parts: readonly string[]
}

/** The principal forms of a verb; parallel forms, usual one first. */
export interface VerbParadigm {
  /** The ma-form: `kaotama`. */
  readonly lemma: string
  /** The da-infinitive: `kaotada`. */
  readonly infinitive: readonly string[]
  /** First person singular of the present: `kaotan`. */
  readonly present: readonly string[]
  /** Third person singular of the past: `kaotas`. */
  readonly past: readonly string[]
  /** The nud-participle: `kaotanud`. */
  readonly activeParticiple: readonly string[]
  /** The tud-participle: `kaotatud`. */
  readonly passiveParticiple: readonly string[]
  /** Forms that do not follow: `lähen` – `mine`; also an agent noun in -ija (`tegija`). */
  readonly others: readonly string[]
  /** Nouns of action besides the regular mine-noun, usual one first: `müük`. */
  readonly actionNouns: readonly string[]
}

/** The words whose paradigms are known. Made from content by `parseParadigmBank`. */
export interface ParadigmBank {
  /** Nouns, adjectives and numerals. */
  readonly nouns: readonly NounParadigm[]
  readonly verbs: readonly VerbParadigm[]
  /** Pronouns, which inflect like nouns but are no parts of compounds. */
  readonly pronouns?: readonly NounParadigm[]
  /** Words that do not inflect: `ja`, `kohe`, `üle`. */
  readonly invariables?: readonly string[]
  /** What may begin a compound besides nouns in the nominative and genitive: `eri`, `all`. */
  readonly prefixes?: readonly string[]
}
