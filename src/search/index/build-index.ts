import type { SearchDocument } from '../document.ts'
import { SEARCH_LANGUAGES, type SearchLanguage } from '../language.ts'
import type { Vocabulary } from '../vocabulary.ts'
import { FIELDS, INDEX_VERSION, type IndexedDocument, type SearchIndexFile } from './index-file.ts'
import { writePhrases, type Phrase } from './phrases.ts'
import { writePostings } from './postings.ts'
import { linesOf, readDocument, type ReadDocument } from './read-document.ts'
import { createTextReaders, type TextReaders } from './text-reader.ts'
import { weighCounts } from './weigh-terms.ts'

/** Ways to have what was made before; each returns what `make` would. */
export interface KeptReading {
  document(document: SearchDocument, make: () => ReadDocument): ReadDocument
  index(documents: readonly SearchDocument[], make: () => SearchIndexFile): SearchIndexFile
}

const NOTHING_KEPT: KeptReading = { document: (_, make) => make(), index: (_, make) => make() }

/**
 * Builds an index file for every language that has documents. The order of the
 * documents does not matter; the same documents and words give the same bytes.
 */
export function buildIndex(
  documents: readonly SearchDocument[],
  vocabulary: Vocabulary,
  readers: TextReaders = createTextReaders(vocabulary),
  kept: KeptReading = NOTHING_KEPT,
): SearchIndexFile[] {
  return SEARCH_LANGUAGES.flatMap((lang) => {
    const inLanguage = documents
      .filter((document) => document.lang === lang)
      .map((document) => withSituations(document, vocabulary))
      .sort((a, b) => (a.id < b.id ? -1 : 1))
    if (inLanguage.length === 0) return []
    const build = () =>
      indexDocuments(
        lang,
        inLanguage,
        inLanguage.map((document) =>
          kept.document(document, () => readDocument(document, readers[lang], readers.et)),
        ),
      )
    return [kept.index(inLanguage, build)]
  })
}

function withSituations(document: SearchDocument, { situations }: Vocabulary): SearchDocument {
  return { ...document, situations: situations[document.id]?.[document.lang] ?? [] }
}

function indexDocuments(
  lang: SearchLanguage,
  documents: readonly SearchDocument[],
  read: readonly ReadDocument[],
): SearchIndexFile {
  const weighed = weighCounts(
    read.map(({ terms, counts }) => ({ terms: linesOf(terms), counts })),
    FIELDS.length,
  )
  const terms = [...weighed.keys()].sort()
  const shapes = weighCounts(
    read.map(({ grams, gramCounts }) => ({ terms: linesOf(grams), counts: gramCounts })),
    1,
  )
  const grams = [...shapes.keys()].sort()
  const numbers = new Map(terms.map((term, number) => [term, number]))
  const words = new Set(read.flatMap((one) => linesOf(one.words)))
  return {
    format: 'teejuht-search-index',
    version: INDEX_VERSION,
    lang,
    documents: documents.map(describe),
    terms: terms.join('\n'),
    words: [...words].sort().join('\n'),
    postings: writePostings(terms, weighed, FIELDS.length),
    phrases: writePhrases(read.map(({ phrases }) => numberPhrases(phrases, numbers))),
    grams: grams.join('\n'),
    gramPostings: writePostings(grams, shapes, 1),
  }
}

function describe(document: SearchDocument): IndexedDocument {
  const { id, lang, kind = 'answer', title, type, modes, topic, status, reviewBy } = document
  return { id, lang, kind, title, type, modes, topic, status, reviewBy }
}

function numberPhrases(
  phrases: ReadDocument['phrases'],
  numbers: ReadonlyMap<string, number>,
): readonly Phrase[] {
  return phrases.map(({ kind, words }) => ({
    kind,
    words: words
      .map((word) => word.flatMap((term) => numbers.get(term) ?? []))
      .filter((word) => word.length > 0),
  }))
}
