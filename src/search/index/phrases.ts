import { NumberReader, NumberWriter } from './bytes.ts'

/** What a phrase is in its document. */
export const PHRASE_KINDS = ['title', 'question', 'keyword'] as const
export type PhraseKind = (typeof PHRASE_KINDS)[number]

/** A title, question or keyword as its meaningful words in order; a word is its term and, where it has one, its synonym. */
export interface Phrase {
  readonly kind: PhraseKind
  readonly words: readonly (readonly number[])[]
}

/** Writes the phrases of every document. */
export function writePhrases(documents: readonly (readonly Phrase[])[]): string {
  const writer = new NumberWriter()
  for (const phrases of documents) {
    writer.write(phrases.length)
    for (const { kind, words } of phrases) {
      writer.write(PHRASE_KINDS.indexOf(kind))
      writer.write(words.length)
      for (const terms of words) {
        writer.write(terms.length)
        for (const term of terms) writer.write(term)
      }
    }
  }
  return writer.toText()
}

/** Reads what `writePhrases` wrote. */
export function readPhrases(text: string, documentCount: number): Phrase[][] {
  const reader = new NumberReader(text)
  const many = <T>(read: () => T): T[] =>
    Array.from({ length: reader.done ? 0 : reader.read() }, () => read())
  return Array.from({ length: documentCount }, () =>
    many(() => ({
      kind: PHRASE_KINDS[reader.read()] ?? 'question',
      words: many(() => many(() => reader.read())),
    })),
  )
}
