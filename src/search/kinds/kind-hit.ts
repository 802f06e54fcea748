import type { SearchKind } from '../document.ts'
import type { IndexedDocument } from '../index/index-file.ts'
import type { SearchLanguage } from '../language.ts'
import type { Saying } from './kind-document.ts'

/** Something found besides answers: a fee with its amount, a contact, a letter, a guide, a term. */
export interface KindHit {
  /** Of a letter, its answer's id. Unique within a kind only. */
  readonly id: string
  readonly kind: Exclude<SearchKind, 'answer'>
  readonly lang: SearchLanguage
  /** The kind of a fact, else empty. */
  readonly type: string
  readonly title: string
  readonly says: readonly Saying[]
  /** The answer that it belongs to, in the language shown; its state is the hit's own. */
  readonly card?: IndexedDocument
  /** Where that answer tells it. */
  readonly section?: string
  /** Where it stands itself, when that is not on a card. */
  readonly address?: string
  readonly modes: readonly string[]
  readonly status?: string
  readonly reviewBy?: string
  /** How many answers stand before it. */
  readonly after: number
  /** It was asked for by number, or by kind and name: the guide covers the query, whatever the answers say. */
  readonly sure: boolean
}

/** Names a hit among all kinds. */
export function kindHitKey({ kind, id }: Pick<KindHit, 'kind' | 'id'>): string {
  return `${kind}-${id}`
}
