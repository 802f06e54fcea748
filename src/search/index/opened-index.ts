import type { SearchLanguage } from '../language.ts'
import { FIELDS, type OwnField, type IndexedDocument, type SearchIndexFile } from './index-file.ts'
import { phrasesOfTerms, readPhrases, type PhrasesOfTerms, type PhraseTable } from './phrases.ts'
import { holding, readPostings, type PostingTable } from './postings.ts'

/** An index file made ready for queries. */
export interface OpenedIndex {
  readonly lang: SearchLanguage
  readonly documents: readonly IndexedDocument[]
  /** The documents by their id. */
  readonly documentOf: ReadonlyMap<string, IndexedDocument>
  /** Sorted; a term's position is its number. */
  readonly terms: readonly string[]
  /** The words as they are written in the documents. */
  readonly words: readonly string[]
  readonly numberOf: ReadonlyMap<string, number>
  readonly postings: PostingTable
  readonly phrases: PhraseTable
  readonly phrasesOf: PhrasesOfTerms
  /** What the words of each phrase weigh together. */
  readonly phraseWeights: Float64Array
  /** How much a term tells one document from the others: 0 (in all of them) to 1 (in one). */
  readonly rarity: Float32Array
  /** A character 4-gram's number in `gramPostings`. */
  readonly gramOf: ReadonlyMap<string, number>
  readonly gramPostings: PostingTable
}

/** Makes an index file ready for queries; a word counts by the field that it stands in as `boosts` say. */
export function openIndex(
  file: SearchIndexFile,
  boosts: Readonly<Record<OwnField, number>>,
): OpenedIndex {
  const { lang, documents } = file
  const terms = linesOf(file.terms)
  const grams = linesOf(file.grams)
  const documentCount = documents.length
  const postings = readPostings(
    file.postings,
    { termCount: terms.length, documentCount },
    FIELDS.map((field) => (field === 'situations' ? 'apart' : boosts[field])),
  )
  const phrases = readPhrases(file.phrases, documentCount)
  const rarity = Float32Array.from(terms, (_, term) =>
    rarityOf(holding(postings, term), documentCount),
  )
  return {
    lang,
    documents,
    documentOf: new Map(documents.map((document) => [document.id, document])),
    terms,
    words: linesOf(file.words),
    numberOf: new Map(terms.map((term, number) => [term, number])),
    postings,
    phrases,
    phrasesOf: phrasesOfTerms(phrases, terms.length),
    phraseWeights: weighPhrases(phrases, rarity),
    rarity,
    gramOf: new Map(grams.map((gram, number) => [gram, number])),
    gramPostings: readPostings(file.gramPostings, { termCount: grams.length, documentCount }, [1]),
  }
}

function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.split('\n')
}

function rarityOf(held: number, all: number): number {
  const most = Math.log(1 + (all - 0.5) / 1.5)
  return most > 0 ? Math.min(1, Math.log(1 + (all - held + 0.5) / (held + 0.5)) / most) : 1
}

// Even a word that stands in every document is a word of its phrase.
const LEAST_WEIGHT = 0.02

/** How much a term counts in a phrase. */
export function weightInPhrase(rarity: Float32Array, term: number): number {
  return Math.max(LEAST_WEIGHT, rarity[term] ?? 1)
}

function weighPhrases({ firstTerm, terms }: PhraseTable, rarity: Float32Array): Float64Array {
  const weights = new Float64Array(Math.max(0, firstTerm.length - 1))
  for (let phrase = 0; phrase < weights.length; phrase++) {
    let weight = 0
    for (let at = firstTerm[phrase] ?? 0; at < (firstTerm[phrase + 1] ?? 0); at++) {
      const term = terms[at] ?? 0
      if (term >= 0) weight += weightInPhrase(rarity, term)
    }
    weights[phrase] = weight
  }
  return weights
}
