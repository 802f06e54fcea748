import type { SearchKind } from '../document.ts'
import type { SearchLanguage } from '../language.ts'

/** What the palette finds besides answers and has words of its own. Letters are found by their answers. */
export type OwnKind = Exclude<SearchKind, 'answer' | 'letter'>

/** What something reads from a day on. */
export interface Saying {
  /** `YYYY-MM-DD`; absent for what holds on the day of the build. */
  readonly from?: string
  /** „e-teeninduses 23 €, büroos 33 €“, „620 1200“; empty where nobody knows the value. */
  readonly text: string
  /** The rest of a contact: address, web page. */
  readonly more?: string
}

/**
 * A fee, contact, other fact, guide or term in one language, as it lies in the index file.
 * Only labels: their words are analysed where they are searched, by the analysis of queries.
 *
 * Whoever makes it has already decided that its reader may see it.
 */
export interface KindDocument {
  /** Unique within its kind and the same in every language. */
  readonly id: string
  readonly kind: OwnKind
  /** The kind of a fact, for its word on the screen. */
  readonly type?: string
  readonly title: string
  readonly says?: readonly Saying[]
  /** Other names, addresses; searched, not shown. */
  readonly keywords?: string
  /** Phone, account and reference numbers, letters and digits only. */
  readonly numbers?: readonly string[]
  /** Ids of the answers that tell it, with the section where they do: `juhiluba-kadunud#fees`. Best first. */
  readonly cards?: readonly string[]
  /** Where it stands itself; without one, the best of its cards is opened. */
  readonly address?: string
  readonly modes?: readonly string[]
  /** State and day of review of what has its own approval. */
  readonly status?: string
  readonly reviewBy?: string
}

/** Reads `juhiluba-kadunud#fees`. */
export function parseCard(card: string): { readonly answer: string; readonly section: string } {
  const [answer = '', section = ''] = card.split('#')
  return { answer, section }
}

/** What the palette finds besides answers, by language. */
export type KindDocuments = Readonly<Record<SearchLanguage, readonly KindDocument[]>>
