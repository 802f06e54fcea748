import type { OpenedIndex } from '../index/opened-index.ts'
import { PHRASE_KINDS, SAME_WORD, type PhraseKind } from '../index/phrases.ts'
import type { QueryWord } from './interpret.ts'

/**
 * How near the query comes to a document's best question and keyword (1: the same words),
 * and how much of its title the query says (1: all of it); whether it is one of them word
 * by word, and how near it comes to the nearest few questions and keywords together.
 */
export type PhraseEvidence = Readonly<Record<PhraseKind | 'exact' | 'several', number>>

/** Compares documents' phrases with one query. */
export type PhraseMatcher = (document: number) => PhraseEvidence

/** Prepares the comparison of a query with phrases: which of its words a term may stand for. */
export function createPhraseMatcher(
  index: OpenedIndex,
  query: readonly QueryWord[],
): PhraseMatcher {
  const standsFor = new Map<number, { word: number; quality: number }[]>()
  for (const [word, { variants }] of query.entries()) {
    for (const { number, quality } of variants) {
      const list = standsFor.get(number)
      if (list) list.push({ word, quality })
      else standsFor.set(number, [{ word, quality }])
    }
  }
  const comparison: Comparison = {
    index,
    standsFor,
    weights: query.map(({ weight }) => weight),
    total: query.reduce((sum, { weight }) => sum + weight, 0),
    found: new Float32Array(query.length),
  }
  return (document) => gatherPhrases(document, comparison)
}

function gatherPhrases(document: number, comparison: Comparison): PhraseEvidence {
  const { firstPhrase, kinds } = comparison.index.phrases
  const best = { title: 0, question: 0, keyword: 0 }
  const nearest = new Float32Array(SEVERAL)
  let exact = 0
  const end = firstPhrase[document + 1] ?? 0
  for (let phrase = firstPhrase[document] ?? 0; phrase < end; phrase++) {
    const kind = PHRASE_KINDS[kinds[phrase] ?? 0] ?? 'question'
    const { precision, likeness } = compare(phrase, comparison)
    // A title is short and official: what it says beyond the query is what sets the topic
    // apart from its neighbours („kolmanda riigi juhiluba“ from „juhiluba“).
    best[kind] = Math.max(best[kind], kind === 'title' ? precision : likeness)
    if (kind !== 'title') keepNearest(nearest, likeness)
    if (likeness >= WORD_BY_WORD) exact = 1
  }
  return { ...best, exact, several: nearest.reduce((sum, one) => sum + one, 0) / SEVERAL }
}

// One likeness may be chance; four questions that all come near are none.
const SEVERAL = 4
// Less than 1, so that an inflected or everyday neighbour of a word does not spoil it.
const WORD_BY_WORD = 0.97

/** Keeps the greatest values, greatest first. */
function keepNearest(nearest: Float32Array, likeness: number): void {
  let rest = likeness
  for (let at = 0; at < nearest.length; at++) {
    const here = nearest[at] ?? 0
    if (rest <= here) continue
    nearest[at] = rest
    rest = here
  }
}

interface Comparison {
  readonly index: OpenedIndex
  readonly standsFor: ReadonlyMap<number, readonly { word: number; quality: number }[]>
  readonly weights: readonly number[]
  readonly total: number
  /** How well each word of the query stands in the phrase; kept from phrase to phrase to spare the memory. */
  readonly found: Float32Array
}

// The share of the query that the phrase holds, and of the phrase that the query
// holds; their harmonic mean, so that neither a long phrase nor a long query wins
// by its length.
function compare(
  phrase: number,
  comparison: Comparison,
): { readonly precision: number; readonly likeness: number } {
  const { total, weights, found } = comparison
  found.fill(0)
  const { held, whole } = readPhrase(phrase, comparison)
  if (held === 0 || whole === 0 || total === 0) return NOTHING
  const precision = held / whole
  let asked = 0
  for (let word = 0; word < found.length; word++) asked += (weights[word] ?? 0) * (found[word] ?? 0)
  const recall = asked / total
  return { precision, likeness: (2 * recall * precision) / (recall + precision) }
}

const NOTHING = { precision: 0, likeness: 0 }

/** The weight of a phrase's words and of those that the query holds; notes the query's words in `found`. */
function readPhrase(
  phrase: number,
  { index, standsFor, found }: Comparison,
): { held: number; whole: number } {
  const { firstTerm, terms } = index.phrases
  const end = firstTerm[phrase + 1] ?? 0
  let held = 0
  let whole = 0
  let weight = 0
  let best = 0
  for (let at = firstTerm[phrase] ?? 0; at < end; at++) {
    const raw = terms[at] ?? 0
    const term = raw & ~SAME_WORD
    if (raw < SAME_WORD) {
      held += weight * best
      weight = Math.max(LEAST_WEIGHT, index.rarity[term] ?? 1)
      whole += weight
      best = 0
    }
    const meanings = standsFor.get(term)
    if (!meanings) continue
    for (const { word, quality } of meanings) {
      if (quality > best) best = quality
      if (quality > (found[word] ?? 0)) found[word] = quality
    }
  }
  return { held: held + weight * best, whole }
}

const LEAST_WEIGHT = 0.02
