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

/** In which phrases each term stands: the phrases that hold none of a query's terms need not be read. */
export interface PhrasesOfTerms {
  /** Where a term's phrases begin in `phrases`, and one past the last of all. */
  readonly first: Uint32Array
  /** A phrase that holds a term twice stands here twice. */
  readonly phrases: Uint32Array
}

/** Turns the table round: from a term to its phrases. */
export function phrasesOfTerms(
  { firstTerm, terms }: PhraseTable,
  termCount: number,
): PhrasesOfTerms {
  const first = new Uint32Array(termCount + 1)
  for (const raw of terms) {
    const next = (raw < 0 ? ~raw : raw) + 1
    if (next <= termCount) first[next] = (first[next] ?? 0) + 1
  }
  for (let term = 0; term < termCount; term++) {
    first[term + 1] = (first[term + 1] ?? 0) + (first[term] ?? 0)
  }
  const free = first.slice()
  const phrases = new Uint32Array(first[termCount] ?? 0)
  for (let phrase = 0; phrase + 1 < firstTerm.length; phrase++) {
    const end = firstTerm[phrase + 1] ?? 0
    for (let at = firstTerm[phrase] ?? 0; at < end; at++) {
      const raw = terms[at] ?? 0
      const term = raw < 0 ? ~raw : raw
      const place = free[term] ?? 0
      phrases[place] = phrase
      free[term] = place + 1
    }
  }
  return { first, phrases }
}
