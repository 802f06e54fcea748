import type { Language } from './language.ts'
import type { Place } from './place.ts'

/** What several callers asked for and the guide did not know when the server's log was last read. */
export interface MissedSearch {
  readonly language: Language
  /** The most frequent wording, masked: without personal data, its numbers as `#`. */
  readonly words: string
  /** How many times it was sought, in whatever wording. */
  readonly times: number
  /** The answer that the search put first then. */
  readonly nearest?: string | undefined
  readonly place: Place
}
