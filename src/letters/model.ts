import type { TransportMode } from '../domain/transport-mode.ts'
import type { ScheduledText } from '../facts/schedule.ts'

/** A place that the agent fills in. */
export interface GapInline {
  readonly kind: 'gap'
  readonly name: string
}

/** A dated fact: what it reads on the day of the build, and what it will read later. */
export interface FactInline {
  readonly kind: 'fact'
  readonly name: string
  readonly text: string
  /** Where the words lead: the fact's own address, or the official page of an unknown one. */
  readonly url?: string | undefined
  readonly schedule?: readonly ScheduledText[] | undefined
}

/** What is not settled before the letter is sent. */
export type OpenInline = GapInline | FactInline

/** Words within a block. `Open` is what may still be unsettled among them. */
export type Inline<Open = never> =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'strong'; readonly children: readonly Inline<Open>[] }
  | { readonly kind: 'link'; readonly url: string; readonly children: readonly Inline<Open>[] }
  | Open

/** A piece of a letter that stands on its own lines. */
export type Block<Open = never> =
  | { readonly kind: 'paragraph'; readonly children: readonly Inline<Open>[] }
  | {
      readonly kind: 'list'
      /** The number of the first row; none when rows have bullets. */
      readonly start?: number | undefined
      readonly rows: readonly (readonly Block<Open>[])[]
    }
  | {
      readonly kind: 'table'
      /** The first row names the columns. */
      readonly rows: readonly (readonly (readonly Inline<Open>[])[])[]
    }

/** A block as composed: gaps and facts are still open. */
export type LetterBlock = Block<OpenInline>

/** A block as sent. Its type leaves no room for a gap or a fact. */
export type FinalBlock = Block

/** What holds in one transport mode only; the agent says whether it is meant. */
export interface ModeNote {
  readonly kind: 'mode-note'
  readonly mode: TransportMode
  readonly blocks: readonly LetterBlock[]
}

/** A piece of an answer's letter. */
export type LetterPart = LetterBlock | ModeNote
