// Soft hyphen, zero-width and direction marks, byte order mark: seen by nobody,
// pasted by many, and no part of a word.
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu
const LATIN_MARK = /(?<=\p{Script=Latin}\p{M}*)\p{M}/gu

// Nearly every word is of these letters alone, which normalising leaves as they are.
const PLAIN = /^[a-z0-9а-яõäöüšž]+$/u
const WITHOUT_MARKS = /^[a-z0-9а-я]+$/u

/** Lower case, composed, without invisible characters; `ё` as `е`, as Russians type it. */
export function normalize(text: string): string {
  if (PLAIN.test(text)) return text
  return text
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFC')
    .replaceAll('ё', 'е')
}

/**
 * A normalised word without Latin diacritics: `sõiduk` and `soiduk` meet here.
 * Cyrillic stays whole, because `й` is a letter of its own and not an `и` with a mark.
 */
export function fold(word: string): string {
  if (WITHOUT_MARKS.test(word)) return word
  return word.normalize('NFD').replace(LATIN_MARK, '').normalize('NFC')
}
