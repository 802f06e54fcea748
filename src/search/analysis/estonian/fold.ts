const PLAIN: ReadonlyMap<string, string> = new Map([
  ['õ', 'o'],
  ['ä', 'a'],
  ['ö', 'o'],
  ['ü', 'u'],
  ['š', 's'],
  ['ž', 'z'],
])

/** The word as typed on a keyboard without Estonian letters: `sõiduk` → `soiduk`. Keeps the length. */
export function fold(word: string): string {
  return word.replace(/[õäöüšž]/gu, (letter) => PLAIN.get(letter) ?? letter)
}

/**
 * Whether `typed` is `word` with some diacritics left out, none added or changed.
 * Both have the same folded form.
 */
export function isWithoutDiacritics(typed: string, word: string): boolean {
  return (
    typed.length === word.length &&
    [...typed].every((letter, at) => letter === word[at] || letter === fold(word[at] ?? ''))
  )
}
