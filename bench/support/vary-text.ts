import { pick, type Random } from './seeded.ts'

// Placeholders, link targets, addresses, directives and code are no words.
const NOT_WORDS = /\{\{[^}]*\}\}|\]\([^)]*\)|https?:\/\/\S+|:::\S*|`[^`]*`|\S+@\S+/gu
// Capitals begin names and sentences, short words are mostly grammar: both stay. So does what
// follows a number: „95 tööpäeva“ in the place of „95 koodi“ would be a term that a check refuses.
const WORD = /(?<![\p{L}\p{N}.\-/])(?<!\p{N}\s+)\p{Ll}{4,}(?![\p{L}\p{N}\-])/gu

/** How many of the words are exchanged: enough that no two topics are alike, few enough that sentences keep their shape. */
const SHARE = 0.4

/** The words of texts, as often as they stand there, so that frequent ones are drawn often. */
export function collectWords(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => text.replaceAll(NOT_WORDS, ' ').match(WORD) ?? [])
}

/** The text with some of its words exchanged for words of the pool. */
export function varyText(text: string, pool: readonly string[], random: Random): string {
  let varied = ''
  let from = 0
  for (const match of text.matchAll(NOT_WORDS)) {
    varied += varyWords(text.slice(from, match.index), pool, random) + match[0]
    from = match.index + match[0].length
  }
  return varied + varyWords(text.slice(from), pool, random)
}

function varyWords(text: string, pool: readonly string[], random: Random): string {
  return text.replaceAll(WORD, (word) => (random() < SHARE ? (pick(pool, random) ?? word) : word))
}
