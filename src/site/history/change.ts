import type { Day } from '../../domain/day.ts'
import type { Language } from '../../domain/language.ts'
import type { AnswerMode } from '../../domain/transport-mode.ts'
import type { ChangedSentence } from './changed-sentences.ts'

/** The groups in which changes are told: what callers hear differently comes first. */
export const CHANGE_KINDS = ['meaning', 'fact', 'new', 'withdrawn', 'wording'] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

/** A published answer that a change touches. */
export interface TouchedAnswer {
  readonly title: string
  readonly address: string
}

/** One thing that an agent should know of. */
export interface Change {
  /**
   * The same in every build, whatever becomes of the commits: a device keeps it as seen.
   * Of words it is made of their digest, of a fact of its day.
   */
  readonly id: string
  readonly kind: ChangeKind
  readonly day: Day
  readonly title: string
  /** The card; none for what is withdrawn or is no answer. */
  readonly address?: string | undefined
  readonly modes: readonly AnswerMode[]
  readonly sentences: readonly Omit<ChangedSentence, 'section'>[]
  /** How many more sentences changed than are told. */
  readonly more: number
  /** Where the whole change is shown. */
  readonly history?: string | undefined
  /** Languages, when only translations changed. */
  readonly translations: readonly Language[]
  readonly touches: readonly TouchedAnswer[]
  /** Words of the past may not be shown to this audience. */
  readonly withheld: boolean
  /** It has not come yet on the site's day. */
  readonly coming: boolean
  /** A mistake was mended, rather than a change of the world. */
  readonly correction: boolean
}
