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
  // Best quality of each word of the query, and of each word of the title, by document.
  const found = new Map<number, { query: Float32Array; title: Float32Array }>()
  for (const position of query.tokens.keys()) {
    for (const [term, quality] of meaningsOf(query, position)) {
      for (const posting of table.postings.get(term) ?? []) {
        const { document, word } = posting
        const weights = table.titleWeights[document] ?? new Float32Array()
        const here = found.get(document) ?? {
          query: new Float32Array(words.length),
          title: new Float32Array(weights.length),
        }
        found.set(document, here)
        raise(here.query, position, quality * posting.quality)
        if (word >= 0) raise(here.title, word, quality * posting.quality)
      }
    }
  }
  return [...found].map(([document, here]) => ({
    document,
    coverage: coverageOf(query, table.documents[document]?.kind ?? 'fact', here.query),
    precision: share(table.titleWeights[document] ?? new Float32Array(), here.title),
  }))
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

function coverageOf(
  { words, tokens, named }: KindQuery,
  kind: SearchKind,
  found: Float32Array,
): number {
  const asked = words.map(({ stop, weight, share }, position) => {
    if (named[position]?.has(kind)) return 0
    // The „C“ of „C-kategooria“ is a stop word alone and all that matters here.
    if (stop) return (tokens[position]?.shared.length ?? 0) > 0 ? weight / share : 0
    return weight
  })
  return share(Float32Array.from(asked), found)
}

function share(weights: Float32Array, found: Float32Array): number {
  let held = 0
  let whole = 0
  for (let at = 0; at < weights.length; at++) {
    const weight = weights[at] ?? 0
    whole += weight
    held += weight * (found[at] ?? 0)
  }
  return whole > 0 ? held / whole : 0
}
