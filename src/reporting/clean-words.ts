import {
  findPersonalData,
  maskPersonalData,
  type PersonalKind,
} from '../domain/personal-data/find-personal-data.ts'

/** What points to a person in a text, and the text without it. */
export interface CleanedWords {
  readonly found: readonly PersonalKind[]
  readonly masked: string
}

/**
 * Looks for personal data in an agent's words. A word for the kind stands in the masked text
 * where the data was, in brackets, so that the sentence stays readable.
 */
export function cleanWords(text: string, wordOf: (kind: PersonalKind) => string): CleanedWords {
  const found = [...new Set(findPersonalData(text).map(({ kind }) => kind))]
  if (found.length === 0) return { found, masked: text }
  return { found, masked: maskPersonalData(text, (kind) => `[${wordOf(kind)}]`) }
}

/** A query as it may be sent: personal data by its word, and no long number left. */
export function cleanQuery(query: string, wordOf: (kind: PersonalKind) => string): string {
  return cleanWords(query, wordOf).masked.replaceAll(LONG_NUMBER, '#')
}

// A code or a plate typed wrongly is nobody's by the rules, and still may be guessed.
const LONG_NUMBER = /\p{Nd}{5,}/gu
