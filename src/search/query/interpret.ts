import type { Analyzer, Token } from '../analysis/analyze.ts'
import { fold } from '../analysis/normalize.ts'
import type { OpenedIndex } from '../index/opened-index.ts'
import type { RankingConstants } from './constants.ts'
import type { Lexicon, NearTerm } from './lexicon.ts'

/** How a term came to stand for a word of the query. */
export type VariantKind =
  | 'word'
  | 'synonym'
  | 'foreign-synonym'
  | 'joined'
  | 'misspelt'
  | 'beginning'
  | 'alike'
  | 'transliterated'

/** A term of the index that may stand for a word, and how well (0 to 1). */
export interface Variant {
  readonly number: number
  readonly quality: number
  readonly kind: VariantKind
}

/** A word of the query as one index understands it. */
export interface QueryWord {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Best first, a term once. Empty: the index knows nothing like it. */
  readonly variants: readonly Variant[]
  /** Whether the index holds the word itself, its synonym or its likely correction. */
  readonly known: boolean
  /** How much the word decides: the rarer, the more. */
  readonly weight: number
  /** 1, or less for a stop word beside words with a meaning. */
  readonly share: number
}

/** What an index is asked with. */
export interface Reading {
  readonly index: OpenedIndex
  readonly lexicon: Lexicon
  readonly analyzer: Analyzer
  /** Terms for a word typed in another alphabet; none for most words. */
  readonly transliterate: (word: string) => readonly number[]
}

/** Words this short are looked up as typed; anything may be like them. */
const SHORTEST_ALIKE = 3
const MOST_ALIKE = 12
const MOST_BEGINNINGS = 16
const MOST_MISSPELT = 4

/**
 * Reads the query's tokens with an index: every word becomes the terms that may stand
 * for it. `foreign` holds the synonyms that other languages' analyses saw, by position.
 */
export function interpret(
  tokens: readonly Token[],
  foreign: readonly (readonly string[])[],
  reading: Reading,
  constants: RankingConstants,
): QueryWord[] {
  const onlyStops = tokens.every(({ stop }) => stop)
  return tokens.flatMap((token, position) => {
    const variants = new VariantList(reading.index)
    addOwn(variants, token, reading)
    for (const term of token.shared) variants.add(term, constants.variants.synonym, 'synonym')
    for (const term of foreign[position] ?? []) {
      variants.add(term, constants.variants.foreignSynonym, 'foreign-synonym')
    }
    addJoined(variants, tokens, position, reading, constants)
    if (!token.stop) addNear(variants, token, position === tokens.length - 1, reading, constants)
    return [wordOf(token, variants, onlyStops, reading.index, constants)]
  })
}

function addOwn(variants: VariantList, token: Token, reading: Reading): void {
  for (const { term, quality } of token.terms) variants.add(term, quality, 'word')
  variants.add(fold(token.text), 1, 'word')
  if (variants.list.length > 0) return
  for (const number of reading.transliterate(token.text)) {
    variants.addNumber(number, 0.9, 'transliterated')
  }
}

function addJoined(
  variants: VariantList,
  tokens: readonly Token[],
  position: number,
  { analyzer }: Reading,
  constants: RankingConstants,
): void {
  const here = tokens[position]
  if (!here) return
  for (const [left, right] of [
    [tokens[position - 1], here],
    [here, tokens[position + 1]],
  ]) {
    if (!left || !right) continue
    for (const term of analyzer.join(left.text, right.text)) {
      variants.add(term, constants.variants.joined, 'joined')
    }
  }
}

function addNear(
  variants: VariantList,
  token: Token,
  last: boolean,
  { lexicon }: Reading,
  { variants: quality }: RankingConstants,
): void {
  const word = fold(token.text)
  const near = (terms: readonly NearTerm[], factor: number, kind: VariantKind): void => {
    for (const { number, nearness } of terms) variants.addNumber(number, factor * nearness, kind)
  }
  const known = variants.list.some((variant) => variant.kind !== 'foreign-synonym')
  if (last && word.length >= 2 && !known) {
    near(lexicon.beginningWith(word, MOST_BEGINNINGS), quality.beginning, 'beginning')
  }
  if (!known) near(lexicon.misspelt(word, MOST_MISSPELT), quality.misspelt, 'misspelt')
  if (word.length >= SHORTEST_ALIKE) near(lexicon.alike(word, MOST_ALIKE), quality.alike, 'alike')
}

function wordOf(
  token: Token,
  variants: VariantList,
  onlyStops: boolean,
  index: OpenedIndex,
  constants: RankingConstants,
): QueryWord {
  const list = variants.list.sort((a, b) => b.quality - a.quality || a.number - b.number)
  const best = list[0]
  const known = best !== undefined && best.kind !== 'alike'
  const weight = known ? (index.rarity[best.number] ?? 1) : constants.unknownWord
  const { text, start, end } = token
  const share = token.stop && !onlyStops ? constants.stopWord : 1
  return {
    text,
    start,
    end,
    variants: list,
    known,
    weight: Math.max(weight * share, LEAST_WEIGHT),
    share,
  }
}

// Even a word that stands in every answer says a little by being there.
const LEAST_WEIGHT = 0.02

/** Collects terms, each once, under its best quality. */
class VariantList {
  readonly list: Variant[] = []
  readonly #index: OpenedIndex

  constructor(index: OpenedIndex) {
    this.#index = index
  }

  add(term: string, quality: number, kind: VariantKind): void {
    const number = this.#index.numberOf.get(term)
    if (number !== undefined) this.addNumber(number, quality, kind)
  }

  addNumber(number: number, quality: number, kind: VariantKind): void {
    const at = this.list.findIndex((variant) => variant.number === number)
    if (at < 0) this.list.push({ number, quality, kind })
    else if ((this.list[at]?.quality ?? 0) < quality) this.list[at] = { number, quality, kind }
  }
}
