import type { Analyzer, Token } from '../analysis/analyze.ts'
import { fold, normalize } from '../analysis/normalize.ts'
import { indexedWord } from './indexed-word.ts'

// Pagefind cuts a word at these and indexes every piece at the place of the whole word.
const BRACKET = '|'
const BETWEEN = '-'
const ANNOTATION = /\|[\p{L}\p{N}-]*\|/gu
// A bar of the text itself would be taken for ours; this one looks the same to a reader.
const OTHER_BAR = '¦'

/**
 * The text with the terms of each word behind it: `juhiloa` → `juhiloa|juhilubaǁ-lubaǁ|`.
 * To Pagefind they are further words in the same place, so a page is found by any of
 * them and its excerpt marks the word that stands there.
 */
export function annotate(text: string, analyzer: Analyzer): string {
  const plain = text.replaceAll(BRACKET, OTHER_BAR)
  let annotated = ''
  let from = 0
  for (const token of analyzer.analyze(plain)) {
    annotated += plain.slice(from, token.end) + annotationOf(token)
    from = token.end
  }
  return annotated + plain.slice(from)
}

/** The text as it was before it was annotated. */
export function withoutAnnotations(text: string): string {
  return text.replaceAll(ANNOTATION, '')
}

/** Whether a word of the annotated text has the term, as `indexedWord` writes it. */
export function hasTerm(annotated: string, indexed: string): boolean {
  return [BRACKET, BETWEEN].some((before) => annotated.includes(before + indexed))
}

/** Whether a word of the annotated text begins with these letters, given without diacritics. */
export function hasBeginning(annotated: string, beginning: string): boolean {
  const text = fold(normalize(annotated))
  for (let at = text.indexOf(beginning); at >= 0; at = text.indexOf(beginning, at + 1)) {
    if (at === 0 || /[^\p{L}\p{N}]/u.test(text[at - 1] ?? '')) return true
  }
  return false
}

function annotationOf({ terms, shared }: Token): string {
  const words = [...terms.map(({ term }) => term), ...shared].map(indexedWord)
  return words.length === 0 ? '' : BRACKET + [...new Set(words)].join(BETWEEN) + BRACKET
}
