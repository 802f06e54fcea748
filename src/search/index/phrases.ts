import { NumberReader, NumberWriter } from './bytes.ts'

/** What a phrase is in its document. */
export const PHRASE_KINDS = ['title', 'question', 'keyword', 'situation'] as const
export type PhraseKind = (typeof PHRASE_KINDS)[number]

/** A title, question, keyword or situation as its words in order; a word is its term and, where it has them, its synonyms. */
export interface Phrase {
  readonly kind: PhraseKind
  readonly words: readonly (readonly number[])[]
}

/** The phrases of all documents, laid flat: they are compared by the thousand while somebody types. */
export interface PhraseTable {
  /** First phrase of a document, and one past the last of all. */
  readonly firstPhrase: Uint32Array
  /** Position in `PHRASE_KINDS` of each phrase. */
  readonly kinds: Uint8Array
  /** Where a phrase begins in `terms`, and one past the last of all. */
  readonly firstTerm: Uint32Array
  /** Terms; a further term of the same word is written as its complement, which is negative. */
  readonly terms: Int32Array
}

/** Writes the phrases of every document: how many, then kind, words and their terms. */
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
export function readPhrases(text: string, documentCount: number): PhraseTable {
  const reader = new NumberReader(text)
  const firstPhrase = [0]
  const kinds: number[] = []
  const firstTerm = [0]
  const terms: number[] = []
  for (let document = 0; document < documentCount; document++) {
    for (let left = count(reader); left > 0; left--) {
      kinds.push(reader.read())
      for (let words = count(reader); words > 0; words--) readWord(reader, terms)
      firstTerm.push(terms.length)
    }
    firstPhrase.push(kinds.length)
  }
  return {
    firstPhrase: Uint32Array.from(firstPhrase),
    kinds: Uint8Array.from(kinds),
    firstTerm: Uint32Array.from(firstTerm),
    terms: Int32Array.from(terms),
  }
}

function readWord(reader: NumberReader, terms: number[]): void {
  const size = count(reader)
  for (let at = 0; at < size; at++) {
    const term = reader.read()
    terms.push(at === 0 ? term : ~term)
  }
}

// A cut file reads as zeros; that must not read as „and so on“.
function count(reader: NumberReader): number {
  return reader.done ? 0 : reader.read()
}
