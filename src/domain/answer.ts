import type { Root } from 'mdast'
import type { Audience } from './audience.ts'
import type { Day } from './day.ts'
import type { LegalBasis, Source } from './fact.ts'
import type { Language, TranslationLanguage } from './language.ts'
import type { Place } from './place.ts'
import type { SectionName } from './section.ts'
import type { AnswerId } from './topic.ts'
import type { AnswerMode } from './transport-mode.ts'

export const ANSWER_TYPES = ['e-teenus', 'luba', 'register', 'üldinfo'] as const
export type AnswerType = (typeof ANSWER_TYPES)[number]

export const RISKS = ['fee', 'restricted', 'law', 'procedure', 'tone'] as const
export type Risk = (typeof RISKS)[number]

/** How many days an answer may stand before somebody must read it again. */
export const REVIEW_INTERVAL_DAYS: { readonly [risk in Risk]: number } = {
  fee: 90,
  restricted: 90,
  law: 180,
  procedure: 180,
  tone: 365,
}

export const GAP_KINDS = ['text', 'date', 'amount', 'choice'] as const
export type GapKind = (typeof GAP_KINDS)[number]

/** A gap in a letter that the agent fills in: `{{kliendi-nimi}}`. */
export interface Gap {
  readonly name: string
  readonly label: string
  readonly kind: GapKind
  readonly options?: readonly string[] | undefined
  readonly optional?: boolean | undefined
}

/** One section of a card: its Markdown tree with places that refer to the file. */
export interface Section {
  readonly name: SectionName
  readonly tree: Root
  readonly place: Place
}

/** What every language of an answer has. */
export interface AnswerText {
  readonly lang: Language
  readonly file: string
  readonly title: string
  /** Other wordings, as callers put it; searched. */
  readonly questions: readonly string[]
  /** Jargon; searched, not shown. */
  readonly keywords: readonly string[]
  readonly sections: ReadonlyMap<SectionName, Section>
  /** Where front-matter fields stand, by path (`review.by`), for findings. */
  readonly fieldPlaces: ReadonlyMap<string, Place>
}

/** Client text in another language, with the digest of the Estonian client text that it renders. */
export interface Translation extends AnswerText {
  readonly lang: TranslationLanguage
  readonly translates: string
}

export interface Review {
  readonly owner: string
  readonly risk: Risk
  readonly by: Day
}

/**
 * Why something is kept from the public and until when (juurdepääsupiirang, AK): the
 * holder of the information marks it, the Public Information Act says on what basis.
 */
export interface Restriction {
  readonly holder: string
  readonly basis: string
  readonly made: Day
  readonly ends: Day
  /** Why the term is longer than five years. */
  readonly longTerm?: string | undefined
}

/** A check that an editor has silenced for one answer, and why. */
export interface Silence {
  readonly check: string
  readonly reason: string
}

/** The days between which an answer holds; open where absent. Both inclusive. */
export interface Validity {
  readonly from?: Day | undefined
  readonly until?: Day | undefined
}

/** An answer of the guide: the Estonian card and its translations. */
export interface Answer extends AnswerText {
  readonly lang: 'et'
  readonly id: AnswerId
  readonly type: AnswerType
  readonly modes: readonly AnswerMode[]
  readonly topic: string
  readonly audience: Audience
  readonly review: Review
  readonly valid: Validity
  /** From this day every agent must have read the newest change. */
  readonly mustRead?: Day | undefined
  readonly legal: readonly LegalBasis[]
  readonly sources: readonly Source[]
  readonly related: readonly AnswerId[]
  /** Open questions; with any, the answer stays a draft. */
  readonly verify: readonly string[]
  readonly gaps: readonly Gap[]
  readonly restriction?: Restriction | undefined
  readonly silenced: readonly Silence[]
  readonly translations: ReadonlyMap<TranslationLanguage, Translation>
}
