import { weightInPhrase, type OpenedIndex } from '../index/opened-index.ts'
import { PHRASE_KINDS } from '../index/phrases.ts'
import type { QueryWord } from './interpret.ts'
import { clearPairs, countPairs, notePairs, sharePaired, type WordPairs } from './word-pairs.ts'

/** What a document's title, questions, keywords and situations say for it; all run from 0 to 1. */
export interface PhraseEvidence {
  /** How near the query comes to its best question or situation (1: the same words). */
  readonly question: number
  readonly keyword: number
  /** How much of its title the query says. */
  readonly title: number
  /** Whether the query is one of the answer's own word by word: what callers tell, several topics tell alike. */
  readonly exact: number
  /** How much of a question, keyword or situation the query says, whatever else it says. */
  readonly contained: number
  /** The same of a situation alone. */
  readonly toldContained: number
  /** How many of the query's words stand together in one of the answer's own (see `word-pairs.ts`). */
  readonly together: number
}

/** Compares documents' phrases with one query. */
export type PhraseMatcher = (document: number) => PhraseEvidence

/** Prepares the comparison of a query with phrases: which of its words a term may stand for. */
export function createPhraseMatcher(
  index: OpenedIndex,
  query: readonly QueryWord[],
): PhraseMatcher {
  const comparison: Comparison = {
    index,
    meanings: meaningsOf(index, query),
    speaking: speakingPhrases(index, query),
    weights: Float64Array.from(query, ({ weight }) => weight),
    total: query.reduce((sum, { weight }) => sum + weight, 0),
    found: new Float32Array(query.length),
    precision: 0,
    likeness: 0,
    pairs: countPairs(query),
  }
  return (document) => gatherPhrases(document, comparison)
}

/**
 * The words of the query that terms may stand for. Laid flat, because they are looked up by
 * the thousand while somebody types.
 */
interface Meanings {
  /** By term, its first meaning; 0 for a term that the query does not ask for. A look-up costs a tenth of one in a map. */
  readonly of: Uint16Array
  /** By meaning, the word. */
  readonly word: readonly number[]
  readonly quality: readonly number[]
  /** By meaning, the next one of the same term; 0 after the last. */
  readonly next: readonly number[]
}

interface Comparison {
  readonly index: OpenedIndex
  readonly meanings: Meanings
  /** 1 for each phrase that holds a word of the query: of a hundred phrases they are four. */
  readonly speaking: Uint8Array
  readonly weights: Float64Array
  readonly total: number
  /** How well each word of the query stands in the phrase. Kept from phrase to phrase to spare the memory, like what follows. */
  readonly found: Float32Array
  /** The share of the phrase that the query holds. */
  precision: number
  likeness: number
  readonly pairs: WordPairs
}

function meaningsOf(index: OpenedIndex, query: readonly QueryWord[]): Meanings {
  const of = new Uint16Array(index.terms.length)
  const word = [0]
  const quality = [0]
  const next = [0]
  for (const [at, { variants }] of query.entries()) {
    for (const variant of variants) {
      next.push(of[variant.number] ?? 0)
      of[variant.number] = word.length
      word.push(at)
      quality.push(variant.quality)
    }
  }
  return { of, word, quality, next }
}

function speakingPhrases(
  { phrases, phrasesOf: { first, phrases: held } }: OpenedIndex,
  query: readonly QueryWord[],
): Uint8Array {
  const speaking = new Uint8Array(phrases.kinds.length)
  for (const { variants } of query) {
    for (const { number } of variants) {
      const end = first[number + 1] ?? 0
      for (let at = first[number] ?? 0; at < end; at++) speaking[held[at] ?? 0] = 1
    }
  }
  return speaking
}

const TITLE = PHRASE_KINDS.indexOf('title')
const KEYWORD = PHRASE_KINDS.indexOf('keyword')
const SITUATION = PHRASE_KINDS.indexOf('situation')

function gatherPhrases(document: number, comparison: Comparison): PhraseEvidence {
  const { firstPhrase, kinds } = comparison.index.phrases
  const { pairs, found, speaking } = comparison
  const best = {
    question: 0,
    keyword: 0,
    title: 0,
    exact: 0,
    contained: 0,
    toldContained: 0,
    together: 0,
  }
  clearPairs(pairs)
  const end = firstPhrase[document + 1] ?? 0
  for (let phrase = firstPhrase[document] ?? 0; phrase < end; phrase++) {
    if (speaking[phrase] === 0 || !compare(phrase, comparison)) continue
    const { precision, likeness } = comparison
    const kind = kinds[phrase] ?? 0
    if (kind !== SITUATION) {
      if (likeness >= WORD_BY_WORD) best.exact = 1
      notePairs(pairs, found)
    }
    // A title is short and official: what it says beyond the query is what sets the topic
    // apart from its neighbours („kolmanda riigi juhiluba“ from „juhiluba“).
    if (kind === TITLE) {
      best.title = Math.max(best.title, precision)
      continue
    }
    best.contained = Math.max(best.contained, precision)
    if (kind === SITUATION) best.toldContained = Math.max(best.toldContained, precision)
    if (kind === KEYWORD) best.keyword = Math.max(best.keyword, likeness)
    else best.question = Math.max(best.question, likeness)
  }
  best.together = sharePaired(pairs)
  return best
}

// Less than 1, so that an inflected or everyday neighbour of a word does not spoil it.
const WORD_BY_WORD = 0.97

/**
 * Notes the share of the phrase that the query holds, and their likeness: the harmonic
 * mean of that and of the share of the query that the phrase holds, so that neither a
 * long phrase nor a long query wins by its length. False where they have nothing in common.
 */
function compare(phrase: number, comparison: Comparison): boolean {
  const { index, total, weights, found } = comparison
  const held = readPhrase(phrase, comparison)
  if (held === 0 || total === 0) return false
  const precision = held / (index.phraseWeights[phrase] ?? 1)
  let asked = 0
  for (let word = 0; word < found.length; word++) asked += (weights[word] ?? 0) * (found[word] ?? 0)
  const recall = asked / total
  comparison.precision = precision
  comparison.likeness = (2 * recall * precision) / (recall + precision)
  return true
}

/** The weight of those of a phrase's words that the query holds; notes the query's words in `found`. */
function readPhrase(phrase: number, { index, meanings, found }: Comparison): number {
  const { rarity, phrases } = index
  const { firstTerm, terms } = phrases
  const end = firstTerm[phrase + 1] ?? 0
  let held = 0
  let first = 0
  let best = 0
  for (let word = 0; word < found.length; word++) found[word] = 0
  for (let at = firstTerm[phrase] ?? 0; at < end; at++) {
    const raw = terms[at] ?? 0
    if (raw >= 0) {
      if (best > 0) held += weightInPhrase(rarity, first) * best
      first = raw
      best = 0
    }
    let meaning = meanings.of[raw < 0 ? ~raw : raw] ?? 0
    while (meaning > 0) {
      const quality = meanings.quality[meaning] ?? 0
      const word = meanings.word[meaning] ?? 0
      if (quality > best) best = quality
      if (quality > (found[word] ?? 0)) found[word] = quality
      meaning = meanings.next[meaning] ?? 0
    }
  }
  return best > 0 ? held + weightInPhrase(rarity, first) * best : held
}
