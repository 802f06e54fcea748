import type { Analyzer, Token } from '../analysis/analyze.ts'
import { fold } from '../analysis/normalize.ts'
import type { SearchKind } from '../document.ts'
import type { OpenedIndex } from '../index/opened-index.ts'
import type { QueryWord } from '../query/interpret.ts'
import type { NearWord } from '../query/lexicon.ts'
import { termsOfToken, type KindTable } from './kind-table.ts'

/** A query as one language reads it. */
export interface KindQuery {
  readonly table: KindTable
  readonly analyzer: Analyzer
  readonly index: OpenedIndex
  readonly tokens: readonly Token[]
  /** The same words as the answers' index reads them. */
  readonly words: readonly QueryWord[]
  /** The kinds that each word names. */
  readonly named: readonly ReadonlySet<SearchKind>[]
}

/** How near a document's labels come to the query. */
export interface KindMatch {
  readonly document: number
  /** Share of the query, by weight, that the labels hold; words that name the kind are not asked for. */
  readonly coverage: number
  /** Share of the title, by weight, that the query says. */
  readonly precision: number
}

// While a word is typed its beginning stands for it: rows that come and go with every letter tire.
const BEGINNING = 0.85
const MISSPELT = 0.9
const SHORTEST_BEGINNING = 3

/** Compares the query with the labels of one language. What holds none of its words is left out. */
export function matchKinds(query: KindQuery): KindMatch[] {
  const { table, words } = query
  const { documents, titleWeights, firstWord } = table
  // Best quality of each word of the query, and of each word of the titles, laid flat by document.
  const asked = new Float32Array(documents.length * words.length)
  const titles = new Float32Array(titleWeights.length)
  const seen = new Uint8Array(documents.length)
  const met: number[] = []
  for (const position of query.tokens.keys()) {
    for (const [term, quality] of meaningsOf(query, position)) {
      for (const { document, word, quality: own } of table.postings.get(term) ?? []) {
        if (seen[document] === 0) met.push(document)
        seen[document] = 1
        raise(asked, document * words.length + position, quality * own)
        if (word >= 0) raise(titles, (firstWord[document] ?? 0) + word, quality * own)
      }
    }
  }
  const weightsOf = askedWeights(query)
  return met.map((document) => {
    const first = firstWord[document] ?? 0
    const title = titleWeights.subarray(first, firstWord[document + 1])
    return {
      document,
      coverage: share(
        weightsOf(documents[document]?.kind ?? 'fact'),
        asked,
        document * words.length,
      ),
      precision: share(title, titles, first),
    }
  })
}

function raise(values: Float32Array, at: number, value: number): void {
  if ((values[at] ?? 0) < value) values[at] = value
}

/** The terms that a word of the query may stand for, with how well. */
function meaningsOf(
  { table, analyzer, index, tokens, words }: KindQuery,
  position: number,
): ReadonlyMap<string, number> {
  const token = tokens[position]
  if (!token) return new Map()
  const meanings = termsOfToken(token)
  const add = (term: string | undefined, quality: number): void => {
    if (term !== undefined && (meanings.get(term) ?? 0) < quality) meanings.set(term, quality)
  }
  for (const { number, quality, kind } of words[position]?.variants ?? []) {
    add(index.terms[number], kind === 'beginning' ? BEGINNING : quality)
  }
  // Words that no answer uses are known to the labels alone.
  if (token.stop || [...meanings.keys()].some((term) => table.postings.has(term))) return meanings
  const word = fold(token.text)
  const near = (found: readonly NearWord[], quality: number): void => {
    for (const one of found)
      for (const read of analyzer.analyze(one.word)) {
        for (const { term, quality: own } of read.terms) add(term, quality * own)
      }
  }
  if (position === tokens.length - 1 && word.length >= SHORTEST_BEGINNING)
    near(table.lexicon.beginningWith(word), BEGINNING)
  near(table.lexicon.misspelt(word), MISSPELT)
  return meanings
}

/** What each word of the query weighs for what is of a kind. */
function askedWeights({ words, tokens, named }: KindQuery): (kind: SearchKind) => Float32Array {
  const byKind = new Map<SearchKind, Float32Array>()
  return (kind) => {
    const before = byKind.get(kind)
    if (before) return before
    const weights = Float32Array.from(words, ({ stop, weight, share }, position) => {
      if (named[position]?.has(kind)) return 0
      // The „C“ of „C-kategooria“ is a stop word alone and all that matters here.
      if (stop) return (tokens[position]?.shared.length ?? 0) > 0 ? weight / share : 0
      return weight
    })
    byKind.set(kind, weights)
    return weights
  }
}

/** The share of the weights that was found; what was found of them begins at `first`. */
function share(weights: Float32Array, found: Float32Array, first: number): number {
  let held = 0
  let whole = 0
  for (let at = 0; at < weights.length; at++) {
    const weight = weights[at] ?? 0
    whole += weight
    held += weight * (found[first + at] ?? 0)
  }
  return whole > 0 ? held / whole : 0
}
