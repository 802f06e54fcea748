import type { Language } from '../../domain/language.ts'

/**
 * What happens in the interface and could be of use to whoever keeps the guide. Telling
 * of it costs nothing and goes nowhere: only where signals are switched on does somebody
 * listen (`send-signals.ts`).
 */
export type Happening =
  /** A query was answered with all that the guide has. */
  | {
      readonly kind: 'searched'
      readonly query: string
      readonly language: Language
      readonly confident: boolean
    }
  | {
      readonly kind: 'letter-copied'
      readonly answers: readonly string[]
      readonly language: Language
    }
  | { readonly kind: 'reported-wrong'; readonly answer: string; readonly language: Language }

/** The name of the event on `document`. */
export const HAPPENING = 'teejuht-happening'

/** Tells of it to whoever listens on this page. */
export function tellOf(happening: Happening): void {
  document.dispatchEvent(new CustomEvent(HAPPENING, { detail: happening }))
}
