import type { SearchLanguage } from '../language.ts'
import { FIELDS, type IndexedDocument, type SearchIndexFile } from './index-file.ts'
import { readPhrases, type PhraseTable } from './phrases.ts'
import { readPostings, type Posting } from './postings.ts'

/** An index file made ready for queries. */
export interface OpenedIndex {
  readonly lang: SearchLanguage
  readonly documents: readonly IndexedDocument[]
  /** Sorted; a term's position is its number. */
  readonly terms: readonly string[]
  /** The words as they are written in the documents. */
  readonly words: readonly string[]
  readonly numberOf: ReadonlyMap<string, number>
  readonly postings: readonly Posting[]
  readonly phrases: PhraseTable
  /** How much a term tells one document from the others: 0 (in all of them) to 1 (in one). */
  readonly rarity: Float32Array
  /** Documents by character 4-gram, each with its one weight. */
  readonly grams: ReadonlyMap<string, Posting>
}

/** Makes an index file ready for queries. */
export function openIndex(file: SearchIndexFile): OpenedIndex {
  const terms = file.terms === '' ? [] : file.terms.split('\n')
  const postings = readPostings(file.postings, terms.length, FIELDS.length)
  const grams = file.grams === '' ? [] : file.grams.split('\n')
  const gramPostings = readPostings(file.gramPostings, grams.length, 1)
  return {
    lang: file.lang,
    documents: file.documents,
    terms,
    words: file.words === '' ? [] : file.words.split('\n'),
    numberOf: new Map(terms.map((term, number) => [term, number])),
    postings,
    phrases: readPhrases(file.phrases, file.documents.length),
    rarity: Float32Array.from(postings, ({ documents }) =>
      rarity(documents.length, file.documents.length),
    ),
    grams: new Map(
      gramPostings.map((posting, number): [string, Posting] => [grams[number] ?? '', posting]),
    ),
  }
}

function rarity(holding: number, all: number): number {
  const most = Math.log(1 + (all - 0.5) / 1.5)
  return most > 0 ? Math.min(1, Math.log(1 + (all - holding + 0.5) / (holding + 0.5)) / most) : 1
}
