import { isIban } from './iban.ts'
import { isBirthday, isPersonalCode } from './personal-code.ts'

/** A piece of readable text; the end is exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Finds one kind of personal data in text with plain spaces, hyphens and digits. */
export type Recognizer = (text: string) => readonly Span[]

const BETWEEN = '[ .\\-\u2013/]{0,3}'
const ELEVEN_DIGITS = new RegExp(
  `(?<![\\p{L}\\p{N}])[1-8](?:${BETWEEN}\\d){10}(?![\\p{L}\\p{N}])`,
  'gu',
)
const CODE_WORD =
  /isikukood|\bik\b|личн\p{L}* код|персональн\p{L}* код|personal (?:id|code)|id[ -]code/iu

/** Eleven digits with the right check digit; with a wrong one only beside the word „isikukood“. */
export const PERSONAL_CODE: Recognizer = (text) =>
  spans(text, ELEVEN_DIGITS).filter(({ start, end }) => {
    const digits = text.slice(start, end).replaceAll(/\D/g, '')
    return isPersonalCode(digits) || (isBirthday(digits) && CODE_WORD.test(near(text, start)))
  })

const ADDRESS =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}_%+-]+(?:\.[\p{L}\p{N}_%+-]+)*\s?@\s?[\p{L}\p{N}-]+(?:\s?\.\s?[\p{L}\p{N}-]+)*\s?\.\s?\p{L}{2,}/gu
const DOT = String.raw`(?:\s*[([{<]\s*(?:dot|punkt|точка|\.)\s*[)\]}>]\s*|\s+(?:dot|punkt|точка)\s+|\.)`
const DOT_AS_WORD = /[([{<]\s*(?:dot|punkt|точка|\.)|\s(?:dot|punkt|точка)\s/iu
// „mari at naide punkt ee“, „mari(ät)naide.ee“: the sign or the point as a word, in brackets or between spaces.
const AT = String.raw`(?:\s*[([{<]\s*(?:at|ät|ätt|собака|@)\s*[)\]}>]\s*|\s+(?:at|ät|ätt|собака)\s+|\s*@\s*)`
const SPELT_ADDRESS = new RegExp(
  String.raw`(?<![\p{L}\p{N}._-])[\p{L}\p{N}_+-]+(?:${DOT}[\p{L}\p{N}_+-]+){0,3}${AT}[\p{L}\p{N}-]+(?:${DOT}[\p{L}\p{N}-]+){0,2}${DOT}(?:ee|eu|com|net|org|ru|fi|lv|lt|de|se|uk|info|io|me)(?![\p{L}\p{N}])`,
  'giu',
)
// „Look at example.com“ is English; „john.smith at gmail.com“ is an address.
const ENGLISH_AT =
  /^[\p{L}-]+ at (?!(?:gmail|hotmail|outlook|yahoo|mail|icloud|proton\p{L}*|hot|online)\.)/iu

/** An address with its sign, or with „ät“ and „punkt“ as words. */
export const EMAIL: Recognizer = (text) =>
  withoutOverlaps([
    ...spans(text, ADDRESS),
    ...spans(text, SPELT_ADDRESS).filter(({ start, end }) => {
      const found = text.slice(start, end)
      return !ENGLISH_AT.test(found) || DOT_AS_WORD.test(found)
    }),
  ])

const ACCOUNT_SHAPE = /(?<![\p{L}\p{N}])[A-Z]{2}[ -]?\d{2}(?:[ .-]?[A-Z0-9]){11,30}/giu
const ACCOUNT_LENGTHS: { readonly [country: string]: number } = {
  EE: 20,
  LV: 21,
  LT: 20,
  FI: 18,
  DE: 22,
  SE: 24,
  PL: 28,
  GB: 22,
  NO: 15,
  DK: 18,
}

/** An account number with the right check digits. */
export const ACCOUNT: Recognizer = (text) =>
  spans(text, ACCOUNT_SHAPE).flatMap((span) => {
    const long = prefixes(text, span).find((end) =>
      isAccount(text.slice(span.start, end).replaceAll(/[ .-]/g, '').toUpperCase()),
    )
    return long ? [{ start: span.start, end: long }] : []
  })

function isAccount(account: string): boolean {
  // „… is 17 and joining …“ begins like an Icelandic account.
  if (account.replaceAll(/\D/g, '').length < 10) return false
  const length = ACCOUNT_LENGTHS[account.slice(0, 2)]
  return (length === undefined || account.length === length) && isIban(account)
}

// A word that follows may look like more of the number: the longest part that checks is it.
function prefixes(text: string, { start, end }: Span): readonly number[] {
  const ends: number[] = []
  for (let at = end; at - start >= 15; at--) {
    const next = text[at] ?? ' '
    if (/[A-Z0-9]/i.test(text[at - 1] ?? '') && !/[\p{L}\p{N}]/u.test(next)) ends.push(at)
  }
  return ends
}

const VIN_SHAPE =
  /(?<![\p{L}\p{N}])[A-HJ-NPR-Z0-9](?:[ -]?[A-HJ-NPR-Z0-9]){12}(?:[ -]?\d){4}(?![\p{L}\p{N}])/giu

/** Seventeen signs without I, O and Q, letters and digits, the last four digits. @see ISO 3779 */
export const VIN: Recognizer = (text) =>
  spans(text, VIN_SHAPE).filter(({ start, end }) => {
    const found = text.slice(start, end)
    const pieces = found.split(/[ -]/)
    const letters = found.replaceAll(/[^A-Z]/gi, '')
    const digits = found.replaceAll(/\D/g, '')
    // Small words of a sentence before a number of four digits are no VIN.
    const isWritten = pieces.length === 1 || found === found.toUpperCase()
    return letters.length >= 3 && digits.length >= 5 && isWritten && pieces.length <= 6
  })

const FOREIGN = /(?<![\p{L}\p{N}+])(?:\+|00)[ ]?[1-9](?:[ ().-]{0,2}\d){6,14}(?!\d)/gu
const RUSSIAN = /(?<![\p{L}\p{N}])8[ -]?\(\d{3}\)[ -]?\d{3}[ -]?\d{2}[ -]?\d{2}(?!\d)/gu
// Estonian numbers have seven or eight digits: 5… and 8… mobile, 3…, 4…, 6… and 7… by cable.
const LOCAL =
  /(?<![\p{L}\p{N}§]|\d[.,/-])(?:5\d{6,7}|8[1-9]\d{5,6}|[3467]\d{6}|5\d{1,3}(?:[ .-]\d{2,4}){1,3}|8\d{2,3}(?:[ .-]\d{2,4}){1,2}|[3467]\d{2}[ .-]\d{4}|[3467]\d{2}[ .-]\d{2}[ .-]\d{2})(?![\p{L}\p{N}]|[.,/-]\d| ?(?:€|EUR|eur|kg|km|tonn|евро))/gu
const MONEY = /^[1-9]\d{0,2}(?:[ .]\d{3})+$/

/** A telephone: with a country code any, without one an Estonian. */
export const PHONE: Recognizer = (text) =>
  withoutOverlaps([
    ...spans(text, FOREIGN),
    ...spans(text, RUSSIAN),
    ...spans(text, LOCAL).filter(({ start, end }) => {
      const found = text.slice(start, end)
      const { length } = found.replaceAll(/\D/g, '')
      return length >= 7 && length <= 8 && !MONEY.test(found)
    }),
  ])

const DIGITS_FIRST =
  /(?<![\p{L}\p{N}]|\d[.,-])\d{2,3}[ -]?[A-ZÕÄÖÜŠŽ]{2,3}(?![\p{L}\p{N}]|-\p{L})/giu
const LETTERS_FIRST =
  /(?<![\p{L}\p{N}])(?:[A-Z]{2}[ -]\d{4}|[A-Z]{3}[ -]?\d{3})(?![\p{L}\p{N}]|-\p{L})/gu
const RUSSIAN_PLATE =
  /(?<![\p{L}\p{N}])[АВЕКМНОРСТУХ] ?\d{3} ?[АВЕКМНОРСТУХ]{2} ?\d{2,3}(?![\p{L}\p{N}])/giu
const EVERYDAY = /^\d{3}[ -]?[A-ZÕÄÖÜ]{3}$/u
// What else is written as three digits and three letters.
const MEASURE =
  /^\d+[ -]?(?:eur|EUR|usd|USD|kwh|kWh|min|rpm|dpi|ccm|cm|mm|km|kg|kw|kW|kn|kbd|adr|ADR|EMÜ|RUS|EST|ENG)$/u
// „registration under Resolution No. 40 of the …“: small words that follow any number.
const SMALL_WORD = /^\d+ (?:of|in|at|to|on|or|is|as|by|the|for|and|ja|ei|või|kui|see)$/u
const PLATE_WORD =
  /numbrimär|\breg\.? ?(?:nr|number)|registreerimismär|номер|number plate|registration/iu
const VEHICLE_WORD =
  /\bnr\b|sõiduk|\bauto|haagis|mootorrat|mopeed|авто|машин|прицеп|мотоцикл|\bplate|\bcar\b|vehicle|trailer|motorcycle/iu

/**
 * An everyday Estonian plate in capitals or a Russian one; other shapes and small letters
 * beside a word for plate or vehicle.
 */
export const PLATE: Recognizer = (text) =>
  withoutOverlaps([
    ...spans(text, RUSSIAN_PLATE),
    ...spans(text, LETTERS_FIRST).filter(({ start }) => PLATE_WORD.test(near(text, start))),
    ...spans(text, DIGITS_FIRST).filter(({ start, end }) => {
      const found = text.slice(start, end)
      if (MEASURE.test(found) || SMALL_WORD.test(found)) return false
      if (EVERYDAY.test(found) || PLATE_WORD.test(near(text, start))) return true
      // „300 või“ beside „auto“ is not a plate; „300ABC“, „300 AB“ and „300abc“ are.
      const isWritten = /^\d{2,3}[ -]?\p{Lu}{2,3}$|^\d{3}-?\p{Ll}{3}$/u.test(found)
      return isWritten && VEHICLE_WORD.test(near(text, start))
    }),
  ])

function near(text: string, start: number): string {
  return text.slice(Math.max(0, start - 50), start)
}

function spans(text: string, pattern: RegExp): readonly Span[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

function withoutOverlaps(found: readonly Span[]): readonly Span[] {
  const kept: Span[] = []
  for (const span of found.toSorted((one, other) => one.start - other.start || other.end - one.end))
    if ((kept.at(-1)?.end ?? -1) <= span.start) kept.push(span)
  return kept
}
