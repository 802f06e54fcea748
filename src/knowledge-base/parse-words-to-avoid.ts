import { describeIssues } from './describe-issue.ts'
import type { VocabularyFile } from './knowledge-base.ts'
import type { Parsed } from './parse-answer.ts'
import { fieldsOf } from './schemas/common.ts'
import { wordsToAvoidSchema } from './schemas/words-to-avoid-schema.ts'

/** A word of officialese, how it looks in text and what to say instead. */
export interface WordToAvoid {
  readonly word: string
  readonly better: string
  /** Words that stand side by side; `*` at a word's end is any ending. */
  readonly forms: readonly string[]
}

/** What clients are not to be told in. */
export interface WordsToAvoid {
  readonly words: readonly WordToAvoid[]
  /** Abbreviations that need no explanation in words for a client. */
  readonly knownToAll: ReadonlySet<string>
  /** Abbreviations that the staff knows besides. */
  readonly knownToStaff: ReadonlySet<string>
}

/** Reads the vocabulary file of words to avoid. */
export function parseWordsToAvoid(file: VocabularyFile): Parsed<WordsToAvoid> {
  const result = wordsToAvoidSchema.safeParse(file.value, { reportInput: true })
  if (!result.success) {
    const yaml = { value: file.value, placeOf: file.placeOf, findings: [] }
    return { findings: describeIssues(result.error.issues, yaml, fieldsOf(wordsToAvoidSchema)) }
  }
  const { words, abbreviations } = result.data
  return {
    value: {
      words: words.map(({ word, better, forms }) => ({ word, better, forms: forms ?? [word] })),
      knownToAll: new Set(Object.keys(abbreviations.everyone)),
      knownToStaff: new Set([
        ...Object.keys(abbreviations.everyone),
        ...Object.keys(abbreviations.staff),
      ]),
    },
    findings: [],
  }
}
