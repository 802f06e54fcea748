import type { Gap } from './answer.ts'
import type { Audience } from './audience.ts'
import type { Localized } from './language.ts'
import type { Place } from './place.ts'

/** A set phrase of letters: a salutation, a closing or a signature, in every language. */
export interface LetterPhrase {
  readonly id: string
  /** What the agent sees in the list of choices. */
  readonly label: string
  /** May hold gaps and references to facts; lines stay lines. */
  readonly text: Localized
  /** For whom; absent means for all. */
  readonly audience?: Audience | undefined
  readonly place: Place
}

/** What stands round the answers of a letter. The first of each list is chosen unless told otherwise. */
export interface LetterPhrases {
  readonly salutations: readonly LetterPhrase[]
  readonly closings: readonly LetterPhrase[]
  readonly signatures: readonly LetterPhrase[]
  /** The gaps that phrases hold. */
  readonly gaps: readonly Gap[]
}

export const NO_PHRASES: LetterPhrases = {
  salutations: [],
  closings: [],
  signatures: [],
  gaps: [],
}
