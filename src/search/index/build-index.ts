import type { Token } from '../analysis/analyze.ts'
import type { SearchDocument } from '../document.ts'
import { SEARCH_LANGUAGES, type SearchLanguage } from '../language.ts'
import type { Vocabulary } from '../vocabulary.ts'
import { tokenize } from '../analysis/tokenize.ts'
import {
  FIELDS,
  INDEX_VERSION,
  type Field,
  type IndexedDocument,
  type SearchIndexFile,
} from './index-file.ts'
import type { FieldTerms } from './lunr-index.ts'
import { createTextReaders, type TextReader, type TextReaders } from './text-reader.ts'
import { weighTerms } from './weigh-terms.ts'
import { writePhrases, type Phrase, type PhraseKind } from './phrases.ts'
import { writePostings } from './postings.ts'

/**
 * Builds an index file for every language that has documents. The order of the
 * documents does not matter; the same documents and words give the same bytes.
 */
export function buildIndex(
  documents: readonly SearchDocument[],
  vocabulary: Vocabulary,
  readers: TextReaders = createTextReaders(vocabulary),
): SearchIndexFile[] {
  return SEARCH_LANGUAGES.flatMap((lang) => {
    const inLanguage = documents
      .filter((document) => document.lang === lang)
      .map((document) => withSituations(document, vocabulary))
      .sort((a, b) => (a.id < b.id ? -1 : 1))
    if (inLanguage.length === 0) return []
    return [buildLanguageIndex(lang, inLanguage, readers)]
  })
}

function withSituations(document: SearchDocument, { situations }: Vocabulary): SearchDocument {
  const told = situations[document.id]?.[document.lang] ?? []
  return { ...document, questions: [...document.questions, ...told] }
}

function buildLanguageIndex(
  lang: SearchLanguage,
  documents: readonly SearchDocument[],
  readers: TextReaders,
): SearchIndexFile {
  const reader = readers[lang]
  const weighed = weighTerms(
    documents.map((document) => fieldTerms(document, reader, readers.et)),
    FIELDS,
  )
  const terms = sortedTerms(weighed)
  const shapes = weighTerms(
    documents.map((document) => ({ shape: shapeOf(document, reader) })),
    ['shape'],
  )
  const grams = sortedTerms(shapes)
  const numbers = new Map(terms.map((term, number) => [term, number]))
  return {
    format: 'teejuht-search-index',
    version: INDEX_VERSION,
    lang,
    documents: documents.map(describe),
    terms: terms.join('\n'),
    words: wordsOf(documents).join('\n'),
    postings: writePostings(terms, weighed, FIELDS.length),
    phrases: writePhrases(documents.map((document) => phrasesOf(document, reader, numbers))),
    grams: grams.join('\n'),
    gramPostings: writePostings(grams, shapes, 1),
  }
}

// Staff sections are left out: they would treble the list, and callers do not quote them.
function wordsOf(documents: readonly SearchDocument[]): string[] {
  const texts = documents.flatMap(({ title, questions, keywords, sections }) => [
    title,
    ...questions,
    ...keywords,
    sections.say,
    sections.letter,
  ])
  const words = texts.flatMap((text) => tokenize(text).map((word) => word.text))
  return [...new Set(words)].filter((word) => word.length > 2).sort()
}

function sortedTerms(weighed: ReadonlyMap<string, unknown>): string[] {
  return [...weighed.keys()].sort()
}

// The title and the keywords are few words for what they are worth: they count double.
function shapeOf(
  { title, questions, keywords, sections }: SearchDocument,
  reader: TextReader,
): string[] {
  const texts = [title, title, ...questions, ...keywords, ...keywords, sections.say]
  return texts.flatMap((text) => reader.grams(text))
}

function describe(document: SearchDocument): IndexedDocument {
  const { id, lang, kind = 'answer', title, type, modes, topic, status, reviewBy } = document
  return { id, lang, kind, title, type, modes, topic, status, reviewBy }
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
    // Staff sections are Estonian in every language's document.
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
  }
}

function phrasesOf(
  document: SearchDocument,
  reader: TextReader,
  numbers: ReadonlyMap<string, number>,
): Phrase[] {
  const read = (kind: PhraseKind, text: string): Phrase => ({
    kind,
    words: reader
      .tokens(text)
      .map((token) => phraseWord(token, numbers))
      .filter((word) => word.length > 0),
  })
  return [
    read('title', document.title),
    ...document.questions.map((text) => read('question', text)),
    ...document.keywords.map((text) => read('keyword', text)),
  ]
}

function phraseWord(token: Token, numbers: ReadonlyMap<string, number>): number[] {
  const best = token.terms[0]?.term
  return [best, ...token.shared].flatMap((term) => {
    const number = term === undefined ? undefined : numbers.get(term)
    return number === undefined ? [] : [number]
  })
}
