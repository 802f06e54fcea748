/** A text as a person reads it, each sign with its place in the text as given. */
export interface Readable {
  readonly text: string
  /** Where a sign of `text` stands in the text as given; one more than signs, for the end. */
  readonly offsets: readonly number[]
}

// Seen by nobody, put between digits by mail programs and by those who want to hide them.
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/u
// The en dash stays: between numbers it says „from – to“.
const DASH = /(?!\u2013)\p{Pd}|\u2212/u

/**
 * Takes invisible signs out, makes any space a space, any dash a hyphen and full-width
 * letters and digits plain, so that one pattern fits what looks the same to a reader.
 */
export function toReadable(given: string): Readable {
  let text = ''
  const offsets: number[] = []
  let offset = 0
  for (const sign of given) {
    const plain = plainSign(sign)
    for (let unit = 0; unit < plain.length; unit++) offsets.push(offset)
    text += plain
    offset += sign.length
  }
  return { text, offsets: [...offsets, offset] }
}

function plainSign(sign: string): string {
  if (sign < '\u0080') return sign
  if (INVISIBLE.test(sign)) return ''
  if (DASH.test(sign)) return '-'
  if (/\s/u.test(sign)) return ' '
  const plain = sign.normalize('NFKC')
  // Only where one sign stays one: „½“ must not become „1⁄2“.
  return plain.length === sign.length && /^[\p{L}\p{N}@.+]$/u.test(plain) ? plain : sign
}
