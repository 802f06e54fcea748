import type { Language } from '../domain/language.ts'

/** A call to practise. */
export interface PracticeCall {
  /** Stays as long as the caller's words stay. */
  readonly id: string
  readonly lang: Language
  readonly words: string
  /** The published answers that are right, the best first. */
  readonly answerIds: readonly string[]
}

/** The calls that a practice step of a path draws from. */
export interface PracticeSelection {
  readonly path: string
  readonly step: string
  readonly title: string
  readonly count: number
  readonly callIds: readonly string[]
}

/** What the practice page loads: `/oppimine/harjutus/koned.json`. */
export interface PracticePayload {
  readonly format: 'teejuht-practice'
  readonly calls: readonly PracticeCall[]
  /** Of every answer that a call names. */
  readonly answers: { readonly [id: string]: { readonly title: string; readonly topic: string } }
  readonly topics: readonly { readonly id: string; readonly title: string }[]
  readonly selections: readonly PracticeSelection[]
}
