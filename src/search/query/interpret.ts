import type { Analyzer, Token } from '../analysis/analyze.ts'
import { shapeWord } from '../analysis/grams.ts'
import { fold } from '../analysis/normalize.ts'
import { isEveryday } from '../analysis/synonyms.ts'
import type { OpenedIndex } from '../index/opened-index.ts'
import type { RankingConstants } from './constants.ts'
import type { Lexicon, NearWord } from './lexicon.ts'

/** How a term came to stand for a word of the query. */
export type VariantKind =
  | 'word'
  | 'synonym'
  | 'everyday'
  | 'foreign-synonym'
  | 'joined'
  | 'misspelt'
  | 'beginning'
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
  /** The word as the guide spells it, where it was typed in another alphabet. */
  readonly meant: string
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
  readonly stop: boolean
  /** Part of a wording for a matter that other offices handle. */
  readonly outside: boolean
}

/** What an index is asked with. */
export interface Reading {
  readonly index: OpenedIndex
  readonly lexicon: Lexicon
  readonly analyzer: Analyzer
}

const SHORTEST_BEGINNING = 2

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
  return tokens.map((token, position) => {
    const variants = new VariantList(reading.index)
    for (const { term, quality } of token.terms) variants.add(term, quality, 'word')
    variants.add(fold(token.text), 1, 'word')
    addShared(variants, token.shared, foreign[position] ?? [], constants)
    addJoined(variants, tokens, position, reading, constants)
    const last = position === tokens.length - 1
    const meant = token.stop
      ? shapeWord(token, reading.analyzer.lang)
      : addNear(variants, token, last, reading, constants)
    return wordOf(token, meant, variants, onlyStops, reading.index, constants)
  })
}

function addShared(
  variants: VariantList,
  own: readonly string[],
  foreign: readonly string[],
  { variants: quality }: RankingConstants,
): void {
  for (const term of own) {
    if (isEveryday(term)) variants.add(term, quality.everyday, 'everyday')
    else variants.add(term, quality.synonym, 'synonym')
  }
  for (const term of foreign) {
    const share = isEveryday(term) ? quality.everyday : quality.synonym
    variants.add(term, share * quality.foreign, 'foreign-synonym')
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

/** Adds what the word may have been meant as; returns it as it is spelt in the guide, as far as that is clear. */
function addNear(
  variants: VariantList,
  token: Token,
  last: boolean,
  reading: Reading,
  { variants: quality }: RankingConstants,
): string {
  const { lexicon, analyzer } = reading
  const word = fold(token.text)
  const known = variants.list.some(({ kind }) => kind !== 'foreign-synonym' && kind !== 'everyday')
  let meant = shapeWord(token, analyzer.lang)
  const near = (words: readonly NearWord[], factor: number, kind: VariantKind): void => {
    for (const { word, nearness } of words) {
      for (const { terms, shared } of analyzer.analyze(word)) {
        for (const { term, quality } of terms) {
          variants.add(term, factor * nearness * quality, kind)
        }
        for (const term of shared) variants.add(term, factor * nearness * SHARED_SHARE, kind)
      }
    }
  }
  if (last && word.length >= SHORTEST_BEGINNING) {
    near(lexicon.beginningWith(word), quality.beginning * (known ? 0.5 : 1), 'beginning')
  }
  if (!known) near(lexicon.misspelt(word), quality.misspelt, 'misspelt')
  if (!known && analyzer.lang === 'ru' && LATIN.test(word)) {
    const spelt = lexicon.inLatin(word)
    near(spelt, quality.transliterated, 'transliterated')
    meant = spelt[0]?.word ?? meant
  }
  return meant
}

// Like a synonym of a word that was typed right.
const SHARED_SHARE = 0.85

const LATIN = /^\p{Script=Latin}+$/u

function wordOf(
  token: Token,
  meant: string,
  variants: VariantList,
  onlyStops: boolean,
  index: OpenedIndex,
  constants: RankingConstants,
): QueryWord {
  const list = variants.list.sort((a, b) => b.quality - a.quality || a.number - b.number)
  const best = list[0]
  const known = list.some(({ kind }) => kind !== 'everyday')
  const weight = known && best ? (index.rarity[best.number] ?? 1) : constants.unknownWord
  const { text, start, end, stop, outside } = token
  const share = token.stop && !onlyStops ? constants.stopWord : 1
  return {
    text,
    meant,
    start,
    end,
    variants: list,
    known,
    weight: Math.max(weight * share, LEAST_WEIGHT),
    share,
    stop,
    outside,
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
