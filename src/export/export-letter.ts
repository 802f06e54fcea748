import type { Gap } from '../domain/answer.ts'
import type { Language } from '../domain/language.ts'
import type { LetterBlock } from '../letters/model.ts'

/** An approved letter on its way into another program: facts are settled, only gaps are open. */
export interface ExportLetter {
  readonly id: string
  readonly language: Language
  /** The Estonian title, by which agents know the answer in every language. */
  readonly title: string
  /** Jargon and the title in the letter's language, for the other program's search. */
  readonly keywords: readonly string[]
  readonly gaps: readonly Gap[]
  readonly blocks: readonly LetterBlock[]
  /** `<id>.<lang>.<8 digits of the digest>`: which approved words these are. */
  readonly reference: string
}

/** A file of an export, with its path from the output folder. */
export interface ExportFile {
  readonly path: string
  readonly text: string
}

/** A program that letters can be taken into, by its own documented format. */
export interface ExportTarget {
  /** One line in Estonian for the one who imports. */
  readonly instruction: string
  /** Pure: the same letters give the same bytes. */
  build(letters: readonly ExportLetter[]): ExportFile
}
