import type { Audience } from './audience.ts'
import type { Localized } from './language.ts'
import type { Place } from './place.ts'
import type { AnswerId } from './topic.ts'

/** A term of the domain: what it is called in every language, and where it is explained. */
export interface GlossaryTerm extends Localized {
  /** One line, in Estonian: agents read it. */
  readonly explanation: string
  /** The answer that explains the term at length. */
  readonly answer: AnswerId
  /** True for a word that also means something else on cards: it is not linked there. */
  readonly unlinked?: boolean | undefined
  /** For whom; absent means for all who may read the answer. */
  readonly audience?: Audience | undefined
  readonly place: Place
}
