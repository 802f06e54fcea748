import type { StemSlot } from './endings.ts'
import { LONGEST_ENDING, SLOTS_BY_ENDING } from './endings.ts'
import type { Reading, StemTable } from './lexicon.ts'

/** How the end of a stem turns into the end of the dictionary form: `loa` → `luba` strips 2, adds `uba`. */
interface Change {
  readonly strip: number
  readonly add: string
  /** How many known stems change so. */
  support: number
}

/** A guess at the dictionary form of an unknown word. */
export interface Guess {
  readonly lemma: string
  readonly isVerb: boolean
}

/**
 * Guesses dictionary forms of unknown words by the known words that they rhyme with:
 * `ministri` is to `minister` as `registri` is to `register`. The models are the words
 * of the bank and, for the kinds of consonant gradation that it lacks, bare patterns.
 */
export interface Analogy {
  /** The likeliest dictionary forms, best first. */
  guess(word: string, limit: number): readonly Guess[]
}

const LONGEST_CONTEXT = 4
const SHORTEST_LEMMA = 3
// Fitted on the bank itself, each word left out in turn: what counts towards a guess.
/** Verbs are rarer among unknown words: `valiku` is rather a noun than an order to `valikuma`. */
const VERB_WEIGHT = 0.8
/** Each letter of the ending counts as much as one that the stem shares with a model. */
const ENDING_WEIGHT = 1
/** The more models, the better: `-le` makes `-el` as in `peegli` more often than `-l`. */
const SUPPORT_WEIGHT = 0.2
const WORD_WITH_VOWEL = /[aeiouõäöüy]/u

/**
 * Learns the changes from stems of known words: those that end in a letter when first a
 * stem with that end is to be guessed, so that nobody waits for all of them at once.
 */
export function createAnalogy(...models: readonly StemTable[]): Analogy {
  const unlearned = byLastLetter(models)
  const learned = new Map<string, Changes>()
  const changesOf = (stem: string): Changes => {
    const letter = stem.slice(-1)
    const known = learned.get(letter) ?? learnChanges(unlearned.get(letter) ?? [])
    learned.set(letter, known)
    return known
  }
  return {
    guess: (word, limit) => rankGuesses(word, changesOf).slice(0, limit),
  }
}

type Changes = ReadonlyMap<string, readonly Change[]>
type KnownStem = readonly [text: string, readings: readonly Reading[]]

function byLastLetter(models: readonly StemTable[]): ReadonlyMap<string, readonly KnownStem[]> {
  const byLetter = new Map<string, KnownStem[]>()
  for (const stems of models) {
    for (const stem of stems) {
      const same = byLetter.get(stem[0].slice(-1))
      if (same) same.push(stem)
      else byLetter.set(stem[0].slice(-1), [stem])
    }
  }
  return byLetter
}

function learnChanges(stems: readonly KnownStem[]): Changes {
  const changes = new Map<string, Change[]>()
  for (const [text, readings] of stems) {
    for (const { lexeme, slot } of readings) {
      if (lexeme.category !== 'noun' && lexeme.category !== 'verb') continue
      const common = commonLength(text, lexeme.lemma)
      const strip = text.length - common
      const add = lexeme.lemma.slice(common)
      for (let size = Math.max(1, strip); size <= Math.min(text.length, LONGEST_CONTEXT); size++) {
        const key = contextKey(slot, lexeme.category === 'verb', text.slice(-size))
        count(changes, key, strip, add)
      }
    }
  }
  return changes
}

function count(changes: Map<string, Change[]>, key: string, strip: number, add: string): void {
  const found = changes.get(key)
  const known = found?.find((change) => change.strip === strip && change.add === add)
  if (known !== undefined) known.support++
  else if (found !== undefined) found.push({ strip, add, support: 1 })
  else changes.set(key, [{ strip, add, support: 1 }])
}

function rankGuesses(word: string, changesOf: (stem: string) => Changes): Guess[] {
  const scores = new Map<string, { guess: Guess; score: number }>()
  for (let cut = Math.max(2, word.length - LONGEST_ENDING); cut <= word.length; cut++) {
    for (const slot of SLOTS_BY_ENDING.get(word.slice(cut)) ?? []) {
      const stem = word.slice(0, cut)
      for (const isVerb of [false, true]) {
        for (const { lemma, score } of rhymes(stem, slot, isVerb, changesOf(stem))) {
          const weighed = (score + (word.length - cut) * ENDING_WEIGHT) * (isVerb ? VERB_WEIGHT : 1)
          const known = scores.get(lemma)
          if (known === undefined || known.score < weighed)
            scores.set(lemma, { guess: { lemma, isVerb }, score: weighed })
        }
      }
    }
  }
  return [...scores.values()]
    .sort((one, other) => other.score - one.score)
    .map(({ guess }) => guess)
}

/** Dictionary forms of a stem by the longest end that it shares with known stems of the slot. */
function rhymes(
  stem: string,
  slot: StemSlot,
  isVerb: boolean,
  changes: Changes,
): { lemma: string; score: number }[] {
  for (let size = Math.min(stem.length, LONGEST_CONTEXT); size >= 1; size--) {
    const found = changes.get(contextKey(slot, isVerb, stem.slice(-size)))
    if (found === undefined) continue
    const total = found.reduce((sum, { support }) => sum + support, 0)
    return found
      .map(({ strip, add, support }) => ({
        lemma: stem.slice(0, stem.length - strip) + add,
        score: size + support / total + SUPPORT_WEIGHT * Math.log2(1 + support),
      }))
      .filter(({ lemma }) => lemma.length >= SHORTEST_LEMMA && WORD_WITH_VOWEL.test(lemma))
  }
  return []
}

function contextKey(slot: StemSlot, isVerb: boolean, end: string): string {
  return `${isVerb ? 'v' : 'n'}${slot}|${end}`
}

function commonLength(one: string, other: string): number {
  let length = 0
  while (length < one.length && one[length] === other[length]) length++
  return length
}
