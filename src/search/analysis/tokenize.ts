import { normalize } from './normalize.ts'

/** A word of the text; offsets are UTF-16 positions in the text as given. */
export interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

// Letters and digits of any script; `\w` would drop „õ“ and all Cyrillic. An
// apostrophe belongs to the word inside it, invisible characters never end one.
const WORD = /§|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}\u00ad\u200b-\u200f\u2060\ufeff]|['’](?=\p{L}))*/gu

// „kood95“, „код95“: the word and the number are asked for apart as often as together.
const WORD_AND_NUMBER = /^(\p{L}{3,})(\d+)$/u

/** Splits text into normalised words, in order. */
export function tokenize(text: string): Word[] {
  return PLAIN.test(text) ? tokenizePlain(text) : tokenizeAny(text)
}

// Wordings and most queries are of these alone, thousands of which are split before the first
// hit: small letters that normalising leaves as they are, and spaces.
const PLAIN = /^[a-zа-яõäöüšž ]*$/

function tokenizePlain(text: string): Word[] {
  const words: Word[] = []
  for (let start = 0; start < text.length;) {
    const space = text.indexOf(' ', start)
    const end = space < 0 ? text.length : space
    if (end > start) words.push({ text: text.slice(start, end), start, end })
    start = end + 1
  }
  return words
}

/** The same of any text. */
export function tokenizeAny(text: string): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(WORD)) {
    const [raw] = match
    const start = match.index
    const end = start + raw.length
    const word = withoutPossessive(normalize(raw))
    if (word === '') continue
    const glued = WORD_AND_NUMBER.exec(word)
    if (glued?.[1] && glued[2]) {
      const border = end - glued[2].length
      words.push({ text: glued[1], start, end: border }, { text: glued[2], start: border, end })
    } else words.push({ text: word, start, end })
  }
  return words
}

const APOSTROPHE = /['’]/u

function withoutPossessive(word: string): string {
  if (!APOSTROPHE.test(word)) return word
  return word.replace(/['’]s$/u, '').replaceAll(/['’]/gu, '')
}
