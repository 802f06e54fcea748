import type { Gap } from '../domain/answer.ts'
import type { Language } from '../domain/language.ts'
import type { AnswerLetter, Phrase } from './compose.ts'
import type { AllReplyTerms } from './deadlines/term.ts'
import type { LetterPart } from './model.ts'

/** An answer's client text in one approved language, as its record holds it. */
export interface LetterText {
  readonly lang: Language
  /** `<id>.<lang>.<8 digits of the digest>`, as it closes a letter. */
  readonly reference: string
  /** The Estonian text has changed since: not to be copied. */
  readonly stale: boolean
  readonly title: string
  /** What to say and the letter, with gaps and dated facts open; absent when not to be copied. */
  readonly sayBlocks?: readonly LetterPart[]
  readonly letterBlocks?: readonly LetterPart[]
}

/** What letters need of an answer's record. */
export interface LetterSource {
  readonly id: string
  readonly gaps: readonly Gap[]
  readonly texts: readonly LetterText[]
}

/** A salutation, closing or signature with its words in every language. */
export interface PhraseChoice {
  readonly id: string
  /** In Estonian, for the agent. */
  readonly label: string
  readonly words: { readonly [language in Language]: Phrase }
}

/** What stands round the answers of a letter, as served at `/kiri/vormelid.json`. */
export interface PhraseChoices {
  readonly salutations: readonly PhraseChoice[]
  readonly closings: readonly PhraseChoice[]
  readonly signatures: readonly PhraseChoice[]
  readonly gaps: readonly Gap[]
  /** By which the day of the administration's reply is counted. */
  readonly replyTerms: AllReplyTerms
}

/** Why an answer has no letter in a language. */
export interface MissingLetter {
  readonly title: string
  readonly reason: 'stale' | 'untranslated'
}

/** The answer's letter in a language, or why there is none to send. */
export function letterIn(source: LetterSource, language: Language): AnswerLetter | MissingLetter {
  const text = source.texts.find(({ lang }) => lang === language)
  if (text?.letterBlocks) {
    const { title, reference, letterBlocks: parts } = text
    return { id: source.id, title, reference, gaps: source.gaps, parts }
  }
  return { title: titleOf(source), reason: text?.stale ? 'stale' : 'untranslated' }
}

/** The Estonian title, by which agents know the answer. */
export function titleOf(source: LetterSource): string {
  const text = source.texts.find(({ lang }) => lang === 'et') ?? source.texts[0]
  return text?.title ?? source.id
}
