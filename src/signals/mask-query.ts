// Longer than any question that fits the search box sensibly; the rest is a pasted letter.
const MOST_WORDS = 12
const MOST_LETTERS = 24

/**
 * A query as it may be written to a log: what could tell of a person is gone.
 *
 * Words with an `@` are dropped and every word with a digit becomes a single `#`: identity
 * codes, phones, number plates, VINs, IBANs and document numbers all have digits. Codes
 * such as `B1` are lost with them; a gap is still understood without. Over-long queries
 * are cut, because they are letters pasted into the wrong box.
 */
export function maskQuery(query: string): string {
  return (
    query
      .normalize('NFC')
      .toLowerCase()
      .split(/\s+/u)
      .filter((word) => !word.includes('@'))
      .map(maskWord)
      .filter(Boolean)
      .slice(0, MOST_WORDS)
      .join(' ')
      // Numbers written in groups are one number.
      .replaceAll(/#(?: #)+/g, '#')
  )
}

function maskWord(word: string): string {
  // A `#` is a number that was masked before.
  if (/[\p{N}#]/u.test(word)) return '#'
  if (!/\p{L}/u.test(word)) return ''
  return [...word.replaceAll(/[^\p{L}\p{M}'-]/gu, '')].slice(0, MOST_LETTERS).join('')
}
