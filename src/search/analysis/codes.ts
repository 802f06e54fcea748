import type { Word } from './tokenize.ts'

/** A code read from one or two neighbouring words: a licence category, a section of an act. */
export interface Code {
  readonly term: string
  /** Positions of its words in the list that was read. */
  readonly first: number
  readonly last: number
}

const CATEGORY_WORD = /^(kat|kateg\p{L}*|кат|катег\p{L}*|cat|categ\p{L}*|class)$/u
const CATEGORY = /^(am|a1|a2|a|b1|b|be|b96|c1|c1e|c|ce|d1|d1e|d|de|t)$/u
const NUMBER = /^\d{1,4}$/u

// Callers type „категория В“ with the Cyrillic letter that looks like the Latin one.
const LOOKALIKES: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  с: 'c',
  е: 'e',
  т: 't',
  м: 'm',
  д: 'd',
  б: 'b',
  ц: 'c',
}

/**
 * Finds codes that single words cannot carry: `B kat` → `kat:b`, `§ 97` → `§97`.
 * Codes with a digit (`A2`, `kood 95`) are words of their own and need no help.
 */
export function readCodes(words: readonly Word[]): Code[] {
  const codes: Code[] = []
  for (const [position, word] of words.entries()) {
    const next = words[position + 1]
    if (!next) break
    const term = readPair(word.text, next.text)
    if (term) codes.push({ term, first: position, last: position + 1 })
  }
  return codes
}

function readPair(left: string, right: string): string | undefined {
  if (left === '§' && NUMBER.test(right)) return `§${right}`
  if (NUMBER.test(left) && right === '§') return `§${left}`
  const category = CATEGORY_WORD.test(right) ? left : CATEGORY_WORD.test(left) ? right : undefined
  if (category === undefined) return undefined
  const latin = [...category].map((letter) => LOOKALIKES[letter] ?? letter).join('')
  return CATEGORY.test(latin) ? `kat:${latin}` : undefined
}
