import type { Brand } from '../support/brand.ts'
import type { Day } from './day.ts'
import type { Language } from './language.ts'
import type { Place } from './place.ts'

/** SHA-256 of an answer's normalised words. An approval covers exactly one digest. */
export type Digest = Brand<string, 'Digest'>

/** A role that may approve, as named in `reviewers.yml`. */
export type Role = Brand<string, 'Role'>

/** The starter content's own role: valid only while the setting `starter` stands. */
export const STARTER_ROLE = 'algsisu'

/** Somebody, in a role, stood for exactly these words in one language on a day. */
export interface ApprovalRecord {
  readonly lang: Language
  readonly digest: Digest
  readonly role: Role
  /** Git identity, `Name <mail>`; none for the starter role. */
  readonly person?: string | undefined
  readonly day: Day
  readonly note?: string | undefined
  readonly place: Place
}

/**
 * Where an answer stands with its reviewers on a given day.
 *
 * Agents see only `approved` and `overdue`; the latter with a warning.
 */
export type ApprovalStatus =
  | { readonly kind: 'draft' }
  | {
      readonly kind: 'changed-since-approval'
      readonly approvedDigest: Digest
      readonly approvedOn: Day
    }
  | { readonly kind: 'approved'; readonly approvedBy: Role; readonly approvedOn: Day }
  | {
      readonly kind: 'overdue'
      readonly approvedBy: Role
      readonly approvedOn: Day
      readonly reviewBy: Day
    }

const DIGEST = /^sha256:[0-9a-f]{64}$/

export function parseDigest(text: string): Digest | undefined {
  return DIGEST.test(text) ? (text as Digest) : undefined
}
