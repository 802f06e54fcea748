import type { Brand } from '../support/brand.ts'

/** An answer's file name without language and ending; stable for ever, also its URL. */
export type AnswerId = Brand<string, 'AnswerId'>

const ANSWER_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Reads an id: small ASCII letters, digits and single hyphens. */
export function parseAnswerId(text: string): AnswerId | undefined {
  return ANSWER_ID.test(text) && text.length <= 80 ? (text as AnswerId) : undefined
}

/** A shelf of the guide: a subject with the role that answers for it. */
export interface Topic {
  readonly id: string
  readonly title: string
  readonly owner: string
}
