import type { Token } from '../analysis/analyze.ts'
import { tokenize } from '../analysis/tokenize.ts'
import type { SearchDocument } from '../document.ts'
import { countTerms } from './count-terms.ts'
import { FIELDS, type Field } from './index-file.ts'
import type { FieldTerms } from './lunr-index.ts'
import type { PhraseKind } from './phrases.ts'
import type { TextReader } from './text-reader.ts'

/**
 * What an index has of a document, without its number and without other documents: plain
 * values that can be kept as long as the document and the vocabulary stay the same.
 */
export interface ReadDocument {
  /** Every term once, a line each. */
  readonly terms: string
  /** How often each term stands in each field: a term after the other, of a term all fields. */
  readonly counts: Uint16Array | Uint32Array
  /** The same for the shapes of its words, which are one field. */
  readonly grams: string
  readonly gramCounts: Uint16Array | Uint32Array
  /** Title, questions, keywords and situations: of each word its terms. */
  readonly phrases: readonly {
    readonly kind: PhraseKind
    readonly words: readonly (readonly string[])[]
  }[]
  /** Its words as they are written, a line each. */
  readonly words: string
}

/** Reads a document; staff sections are Estonian in every language's document. */
export function readDocument(
  document: SearchDocument,
  reader: TextReader,
  staff: TextReader,
): ReadDocument {
  const { terms, counts } = countTerms(fieldTerms(document, reader, staff), FIELDS)
  const grams = countTerms({ shape: shapeOf(document, reader) }, ['shape'])
  return {
    terms: terms.join('\n'),
    counts,
    grams: grams.terms.join('\n'),
    gramCounts: grams.counts,
    phrases: phrasesOf(document, reader),
    words: wordsOf(document).join('\n'),
  }
}

/** All of a document that its reading depends on; its state and dates only stand in the index. */
export function readFrom(document: SearchDocument): string {
  const { lang, title, questions, situations, keywords, sections } = document
  return JSON.stringify([lang, title, questions, situations, keywords, sections])
}

/** The lines of a text that may have none. */
export function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.split('\n')
}

function fieldTerms(
  document: SearchDocument,
  reader: TextReader,
  staff: TextReader,
): FieldTerms<Field> {
  const { sections } = document
  const terms = (texts: readonly (string | undefined)[], by = reader): string[] =>
    texts.flatMap((text) => (text ? by.terms(text) : []))
  return {
    title: terms([document.title]),
    questions: terms(document.questions),
    keywords: terms(document.keywords),
    say: terms([sections.say]),
    text: [
      ...terms([sections.letter]),
      ...terms(
        [
          sections.askFirst,
          sections.steps,
          sections.fees,
          sections.doNotSay,
          sections.handOver,
          sections.background,
        ],
        staff,
      ),
    ],
    situations: terms(document.situations ?? []),
  }
}

// The title and the keywords are few words for what they are worth: they count double.
function shapeOf(
  { title, questions, keywords, sections, situations = [] }: SearchDocument,
  reader: TextReader,
): string[] {
  const own = [title, title, ...questions, ...keywords, ...keywords, sections.say]
  const texts = [...own, ...situations]
  return texts.flatMap((text) => reader.grams(text))
}

function phrasesOf(document: SearchDocument, reader: TextReader): ReadDocument['phrases'] {
  const read = (kind: PhraseKind, text: string) => ({
    kind,
    words: reader.tokens(text).map(phraseWord),
  })
  return [
    read('title', document.title),
    ...document.questions.map((text) => read('question', text)),
    ...document.keywords.map((text) => read('keyword', text)),
    ...(document.situations ?? []).map((text) => read('situation', text)),
  ]
}

function phraseWord({ terms, shared }: Token): readonly string[] {
  const best = terms[0]?.term
  return best === undefined ? shared : [best, ...shared]
}

// Staff sections are left out: they would treble the list, and callers do not quote them.
function wordsOf(document: SearchDocument): readonly string[] {
  const { title, questions, keywords, sections, situations = [] } = document
  const texts = [title, ...questions, ...keywords, sections.say, sections.letter, ...situations]
  const words = texts.flatMap((text) => tokenize(text).map((word) => word.text))
  return [...new Set(words)].filter((word) => word.length > 2)
}
