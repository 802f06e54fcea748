import type { Gap } from '../domain/answer.ts'
import { formatDay, parseDay, type Day } from '../domain/day.ts'
import type { Language } from '../domain/language.ts'
import { formatAmount } from '../facts/format.ts'

/** Most characters that a gap takes: a name, a number, an address; never a whole letter. */
export const MAX_VALUE_LENGTH = 300

/** The largest amount that a letter may name, in euros. */
const MAX_AMOUNT = 10_000_000

/** Why a typed value cannot stand in a letter. */
export type GapFault =
  | 'empty'
  | 'too-long'
  | 'braces'
  | 'unreadable'
  | 'no-date'
  | 'no-amount'
  | 'negative-amount'
  | 'not-offered'

/** What a typed value says in a letter; nothing for an optional gap that was left empty. */
export type GapReading =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'left-out' }
  | { readonly kind: 'fault'; readonly fault: GapFault }

// Control characters and marks that turn the direction of writing: seen by nobody, meant by nobody.
const UNSEEN = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu
const SAYS_SOMETHING = /[\p{L}\p{N}]/u

/** Reads what the agent typed into a gap, and puts it as the letter's language writes it. */
export function readGapValue(gap: Gap, typed: string, language: Language): GapReading {
  const value = typed.replaceAll(/\s/gu, ' ').replaceAll(UNSEEN, '').trim()
  if (value === '') return gap.optional ? { kind: 'left-out' } : fault('empty')
  if (value.length > MAX_VALUE_LENGTH) return fault('too-long')
  if (/[{}]/.test(value)) return fault('braces')
  if (!value.isWellFormed()) return fault('unreadable')
  switch (gap.kind) {
    case 'text':
      return SAYS_SOMETHING.test(value) ? words(value) : fault('unreadable')
    case 'date':
      return readDate(value)
    case 'amount':
      return readAmount(value, language)
    case 'choice':
      return gap.options?.includes(value) ? words(value) : fault('not-offered')
  }
}

function readDate(value: string): GapReading {
  const day = readDay(value)
  return day ? words(formatDay(day)) : fault('no-date')
}

/** Reads a day as people write it, `5.1.2027`, or as other programs do, `2027-01-05`. */
export function readDay(typed: string): Day | undefined {
  const value = typed.trim()
  const match = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\.?$/.exec(value)
  const [, date = '', month = '', year = ''] = match ?? []
  return parseDay(match ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : value)
}

function readAmount(value: string, language: Language): GapReading {
  const bare = value.replace(/(€|eurot?|eur)$/i, '').replaceAll(/[\s\u00a0]/gu, '')
  if (/^[-−–]/.test(bare)) return fault('negative-amount')
  if (!/^\d{1,9}([.,]\d{1,2})?$/.test(bare)) return fault('no-amount')
  const amount = Number(bare.replace(',', '.'))
  return amount <= MAX_AMOUNT ? words(formatAmount(amount, language)) : fault('no-amount')
}

function words(value: string): GapReading {
  return { kind: 'words', words: value }
}

function fault(kind: GapFault): GapReading {
  return { kind: 'fault', fault: kind }
}
