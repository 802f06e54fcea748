import { editDistance, editsAllowed } from './edit-distance.ts'
import { gramsOf } from '../analysis/grams.ts'

/** A term near what was typed; nearness 1 is the same. */
export interface NearTerm {
  readonly number: number
  readonly nearness: number
}

/** The terms of an index by their look: beginnings, misspellings, shared shape. */
export interface Lexicon {
  /** Terms that begin with `start`, shortest first. */
  beginningWith(start: string, most: number): readonly NearTerm[]
  /** Terms within the edits that a word of that length is allowed. */
  misspelt(word: string, most: number): readonly NearTerm[]
  /** Terms that share much of the word's character 3- to 5-grams. */
  alike(word: string, most: number): readonly NearTerm[]
}

/** Opens the lexicon of sorted terms. What is costly is made when it is first needed. */
export function openLexicon(terms: readonly string[]): Lexicon {
  const letters = lazily(() => Int32Array.from(terms, letterSet))
  const grams = lazily(() => indexGrams(terms))
  return {
    beginningWith: (start, most) => beginningWith(terms, start, most),
    misspelt: (word, most) => misspelt(terms, letters(), word, most),
    alike: (word, most) => alike(grams(), word, most),
  }
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

/** Synonyms and codes are not words and nobody misspells them. */
function isWord(term: string): boolean {
  return !/^[~§]|:/u.test(term)
}

function beginningWith(terms: readonly string[], start: string, most: number): NearTerm[] {
  const found: NearTerm[] = []
  for (let at = lowerBound(terms, start); terms[at]?.startsWith(start); at++) {
    const length = terms[at]?.length ?? 1
    found.push({ number: at, nearness: start.length / length })
  }
  return found.sort((a, b) => b.nearness - a.nearness).slice(0, most)
}

function lowerBound(terms: readonly string[], word: string): number {
  let low = 0
  let high = terms.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((terms[middle] ?? '') < word) low = middle + 1
    else high = middle
  }
  return low
}

// A bit a letter: two words that differ in more letters than edits can explain are
// passed over without being compared, which spares all but a few in a hundred.
function letterSet(word: string): number {
  let bits = 0
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) % 32)
  return bits
}

function bitCount(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555)
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333)
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}

function misspelt(
  terms: readonly string[],
  letters: Int32Array,
  word: string,
  most: number,
): NearTerm[] {
  const edits = editsAllowed(word.length)
  if (edits === 0) return []
  const own = letterSet(word)
  const found: NearTerm[] = []
  for (const [number, term] of terms.entries()) {
    if (Math.abs(term.length - word.length) > edits) continue
    if (bitCount(own ^ (letters[number] ?? 0)) > edits * 2) continue
    const distance = editDistance(word, term, edits)
    if (distance <= edits && isWord(term)) {
      found.push({ number, nearness: 1 - distance / (word.length + 1) })
    }
  }
  return found.sort((a, b) => b.nearness - a.nearness || a.number - b.number).slice(0, most)
}

interface GramIndex {
  readonly termsOf: ReadonlyMap<string, readonly number[]>
  /** Length of a term's vector of gram weights. */
  readonly lengths: Float32Array
  readonly termCount: number
}

function indexGrams(terms: readonly string[]): GramIndex {
  const termsOf = new Map<string, number[]>()
  for (const [number, term] of terms.entries()) {
    if (!isWord(term)) continue
    for (const gram of gramsOf(term)) {
      const list = termsOf.get(gram)
      if (list) list.push(number)
      else termsOf.set(gram, [number])
    }
  }
  const squares = new Float32Array(terms.length)
  for (const list of termsOf.values()) {
    const weight = gramWeight(list.length, terms.length)
    for (const number of list) squares[number] = (squares[number] ?? 0) + weight * weight
  }
  return { termsOf, lengths: squares.map(Math.sqrt), termCount: terms.length }
}

function gramWeight(holding: number, all: number): number {
  return Math.log(1 + all / holding)
}

function alike({ termsOf, lengths, termCount }: GramIndex, word: string, most: number): NearTerm[] {
  const shared = new Map<number, number>()
  let own = 0
  for (const gram of gramsOf(word)) {
    const list = termsOf.get(gram) ?? []
    const weight = gramWeight(Math.max(1, list.length), termCount)
    own += weight * weight
    for (const number of list) shared.set(number, (shared.get(number) ?? 0) + weight * weight)
  }
  return [...shared]
    .map(([number, dot]) => ({ number, nearness: dot / (Math.sqrt(own) * (lengths[number] ?? 1)) }))
    .filter(({ nearness }) => nearness >= LEAST_ALIKE)
    .sort((a, b) => b.nearness - a.nearness || a.number - b.number)
    .slice(0, most)
}

// Below this, shared grams are endings and chance.
const LEAST_ALIKE = 0.2
