import { ACCOUNT, EMAIL, PERSONAL_CODE, PHONE, PLATE, VIN, type Recognizer } from './recognizers.ts'
import { toReadable } from './readable.ts'

export const PERSONAL_KINDS = ['personal-code', 'email', 'phone', 'plate', 'vin', 'iban'] as const
/** What tells a person, or a person's car or account, apart from all others. */
export type PersonalKind = (typeof PERSONAL_KINDS)[number]

/** A piece of text that points to a person. Offsets count UTF-16 units of the text as given. */
export interface PersonalData {
  readonly kind: PersonalKind
  readonly start: number
  readonly end: number
  /** Letters and digits only, small: for comparing with what is known to be public. */
  readonly key: string
}

// The first that claims a piece of text has it: an account is not also eleven digits of a code.
const RECOGNIZERS: readonly (readonly [PersonalKind, Recognizer])[] = [
  ['email', EMAIL],
  ['iban', ACCOUNT],
  ['vin', VIN],
  ['personal-code', PERSONAL_CODE],
  ['phone', PHONE],
  ['plate', PLATE],
]

// Every kind has a digit, a sign or a word for it: most texts have none.
const WORTH_READING = /\p{Nd}|@|\uff20|[\s([{<](?:at|ätt?|собака)[\s)\]}>]/iu

/**
 * Finds what points to a person: Estonian personal codes, e-mail addresses, telephones,
 * number plates, vehicle identification numbers and account numbers, also when spaces,
 * dashes or words („ät“, „punkt“) stand between their parts. In reading order.
 *
 * Names are not found: no pattern tells a person's name from a street's.
 */
export function findPersonalData(given: string): readonly PersonalData[] {
  if (!WORTH_READING.test(given)) return []
  const { text, offsets } = toReadable(given)
  const taken: PersonalData[] = []
  let left = text
  for (const [kind, recognize] of RECOGNIZERS) {
    for (const { start, end } of recognize(left)) {
      taken.push({
        kind,
        start: offsets[start] ?? 0,
        end: offsets[end] ?? given.length,
        key: personalKey(text.slice(start, end)),
      })
      left = left.slice(0, start) + '\u0000'.repeat(end - start) + left.slice(end)
    }
  }
  return taken.toSorted((one, other) => one.start - other.start)
}

/** Letters and digits only, small; the Estonian country code of a telephone does not count. */
export function personalKey(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}@]/gu, '')
    .replace(/^(?:00)?372(?=\d{7,8}$)/, '')
}

/** The text with every find replaced by a word for its kind. */
export function maskPersonalData(given: string, word: (kind: PersonalKind) => string): string {
  let masked = ''
  let end = 0
  for (const found of findPersonalData(given)) {
    masked += given.slice(end, found.start) + word(found.kind)
    end = found.end
  }
  return masked + given.slice(end)
}
