// Pagefind cuts words at punctuation and between letters and digits, and takes any longer
// word for a match. Letters that no language of the guide has stand against both: these
// two are clicks of Khoisan languages, and to Pagefind letters like any other.
const JOINT = 'ǂ'
const END = 'ǁ'

// Nearly every term: nothing in it is to be joined.
const WORD_ALONE = /^[a-zа-яёõäöüšž]+$/

/**
 * A term of our analysis as a word that Pagefind neither cuts nor confuses with a longer
 * one: `luba` → `lubaǁ`, `kat:b` → `katǂbǁ`, `a2` → `aǂ2ǁ`. Texts and queries both use it.
 */
export function indexedWord(term: string): string {
  if (WORD_ALONE.test(term)) return term + END
  const whole = term
    .replaceAll(/[^\p{L}\p{N}]+/gu, JOINT)
    .replaceAll(/(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/gu, JOINT)
  return `${whole.replaceAll(/ǂ{2,}/gu, JOINT)}${END}`
}
