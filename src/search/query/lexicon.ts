import { fold } from '../analysis/normalize.ts'
import { remember } from '../analysis/remember.ts'
import { latinSkeleton } from '../analysis/transliterate.ts'
import { editDistance, editsAllowed } from './edit-distance.ts'

/** A word of the guide that may be what was meant; nearness 1 is the same word. */
export interface NearWord {
  readonly word: string
  readonly nearness: number
}

/** The words of the guide by their look. */
export interface Lexicon {
  /** Words that a half-typed one may become, shortest first. */
  beginningWith(start: string): readonly NearWord[]
  /** Words within the edits that a word of that length is allowed, nearest first. */
  misspelt(word: string): readonly NearWord[]
  /** Russian words that a word in Latin letters may spell. */
  inLatin(word: string): readonly NearWord[]
}

const MOST_BEGINNINGS = 12
const MOST_MISSPELT = 3
const REMEMBERED = 1000

/** Opens the lexicon of the words. What is costly is made when it is first needed. */
export function openLexicon(words: Iterable<string>): Lexicon {
  const entries = [...new Set(words)]
    .map((word) => ({ word, spelling: fold(word) }))
    .sort((a, b) => (a.spelling < b.spelling ? -1 : 1))
  const plain = lazily(() => shelve(entries))
  const latin = lazily(() =>
    shelve(entries.map(({ word }) => ({ word, spelling: latinSkeleton(word) }))),
  )
  return {
    beginningWith: remember((start) => beginningWith(entries, start), REMEMBERED),
    misspelt: remember((word) => nearest(plain(), word), REMEMBERED),
    inLatin: remember((word) => nearest(latin(), latinSkeleton(word)), REMEMBERED),
  }
}

interface Entry {
  readonly word: string
  readonly spelling: string
}

/** Words of one length, with the set of letters of each. */
interface Shelf {
  readonly entries: readonly Entry[]
  readonly letters: Int32Array
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

function beginningWith(entries: readonly Entry[], start: string): NearWord[] {
  const found: NearWord[] = []
  for (let at = lowerBound(entries, start); entries[at]?.spelling.startsWith(start); at++) {
    const entry = entries[at]
    if (entry) found.push({ word: entry.word, nearness: start.length / entry.spelling.length })
  }
  return found.sort((a, b) => b.nearness - a.nearness).slice(0, MOST_BEGINNINGS)
}

function lowerBound(entries: readonly Entry[], start: string): number {
  let low = 0
  let high = entries.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((entries[middle]?.spelling ?? '') < start) low = middle + 1
    else high = middle
  }
  return low
}

function shelve(entries: readonly Entry[]): ReadonlyMap<number, Shelf> {
  const byLength = new Map<number, Entry[]>()
  for (const entry of entries) {
    const same = byLength.get(entry.spelling.length) ?? []
    same.push(entry)
    byLength.set(entry.spelling.length, same)
  }
  return new Map(
    [...byLength].map(([length, same]) => [
      length,
      { entries: same, letters: Int32Array.from(same, ({ spelling }) => letterSet(spelling)) },
    ]),
  )
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

function nearest(shelves: ReadonlyMap<number, Shelf>, word: string): NearWord[] {
  const edits = editsAllowed(word.length)
  const own = letterSet(word)
  const found: NearWord[] = []
  for (let length = word.length - edits; length <= word.length + edits; length++) {
    const shelf = shelves.get(length)
    if (!shelf) continue
    const { entries, letters } = shelf
    for (let at = 0; at < letters.length; at++) {
      if (bitCount(own ^ (letters[at] ?? 0)) > edits * 2) continue
      const entry = entries[at]
      const distance = entry ? editDistance(word, entry.spelling, edits) : edits + 1
      if (entry && distance <= edits) {
        found.push({ word: entry.word, nearness: 1 - distance / (word.length + 1) })
      }
    }
  }
  return found.sort((a, b) => b.nearness - a.nearness).slice(0, MOST_MISSPELT)
}
