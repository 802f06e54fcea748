import type { FirstPart, FirstParts } from './first-parts.ts'
import { isDoubtfulLast, isNeverLast } from './last-parts.ts'
import type { Lexicon, Reading } from './lexicon.ts'

/** A word split into known parts. */
export interface Split {
  /** All parts but the last, as written, joined. */
  readonly beginning: string
  readonly firstParts: readonly FirstPart[]
  /** How the last part reads; more than one for homonyms (`märke`: märk, märge). */
  readonly last: readonly [Reading, ...Reading[]]
  /** False when the last part could as well be an ending: `aeg|last`. */
  readonly isCertain: boolean
}

/** Finds how words are made of known parts. */
export interface CompoundSplitter {
  /** The most plausible split, or none. */
  split(word: string): Split | undefined
  /** The same for a word whose diacritics were left out. */
  splitFolded(word: string): Split | undefined
}

interface Spelling {
  readonly read: (word: string) => readonly Reading[]
  readonly findFirst: (text: string) => readonly FirstPart[]
  readonly longestFirst: number
}

interface Candidate {
  readonly firstParts: readonly FirstPart[]
  readonly last: Split['last']
  readonly cost: number
}

const MOST_FIRST_PARTS = 3
const SHORTEST_PART = 3
const SHORTEST_LAST_VERB = 5
const MOST_READINGS = 2

// What makes a split less plausible. Fewer, longer parts win: `teeninduse|aeg`, not `tee|nind|…`.
const PART_COST = 10
const SHORT_PART_COST = 4
const PLURAL_COST = 3
const VERB_COST = 3

/** Makes a splitter for the bank's words. */
export function createCompoundSplitter(lexicon: Lexicon, firstParts: FirstParts): CompoundSplitter {
  const { longest: longestFirst, find, findFolded } = firstParts
  const exact: Spelling = { read: lexicon.read, findFirst: find, longestFirst }
  const folded: Spelling = { read: lexicon.readFolded, findFirst: findFolded, longestFirst }
  return {
    split: (word) => splitBest(word, exact),
    splitFolded: (word) => splitBest(word, folded),
  }
}

function splitBest(word: string, spelling: Spelling): Split | undefined {
  const best = cheapest(word, spelling, MOST_FIRST_PARTS)
  if (best === undefined) return undefined
  const { firstParts, last } = best
  return {
    beginning: firstParts.map(({ text }) => text).join(''),
    firstParts,
    last,
    isCertain: !isDoubtfulLast(last[0].lexeme),
  }
}

function cheapest(word: string, spelling: Spelling, mostFirst: number): Candidate | undefined {
  let best: Candidate | undefined
  const longest = Math.min(spelling.longestFirst, word.length - SHORTEST_PART)
  for (let cut = SHORTEST_PART; cut <= longest; cut++) {
    const [first] = spelling.findFirst(word.slice(0, cut))
    if (first === undefined) continue
    const rest = continuation(word.slice(cut), first, spelling, mostFirst - 1)
    if (rest === undefined) continue
    const cost = rest.cost + firstCost(first)
    // On a tie the longer first part wins: `liiklus|märk`.
    if (best !== undefined && cost > best.cost) continue
    best = { firstParts: [first, ...rest.firstParts], last: rest.last, cost }
  }
  return best
}

/** The rest of a word as a last part, or else split further. */
function continuation(
  rest: string,
  first: FirstPart,
  spelling: Spelling,
  mostFirst: number,
): Candidate | undefined {
  const [best, ...others] = spelling.read(rest).filter((reading) => mayBeLast(reading, rest, first))
  if (best === undefined) return mostFirst > 0 ? cheapest(rest, spelling, mostFirst) : undefined
  // juhis may be a guideline, or be „in a driver“.
  const alike = others.filter(
    ({ lexeme }) => lexeme.category === 'noun' && lexeme.isDerived !== true,
  )
  return {
    firstParts: [],
    last: [best, ...alike.slice(0, MOST_READINGS - 1)],
    cost: lastCost(best),
  }
}

/** Nouns may be last; verbs only as participles (`omaehitatud`) or after a prefix (`ümberregistreerima`). */
function mayBeLast({ lexeme, slot }: Reading, typed: string, first: FirstPart): boolean {
  if (lexeme.lemma.length < SHORTEST_PART || isNeverLast(lexeme)) return false
  if (lexeme.category === 'noun') return true
  if (lexeme.category !== 'verb' || typed.length < SHORTEST_LAST_VERB) return false
  return first.kind === 'prefix' || slot === 'passive'
}

function firstCost({ text, kind }: FirstPart): number {
  return PART_COST + shortCost(text) + (kind === 'plural' ? PLURAL_COST : 0)
}

function lastCost({ lexeme }: Reading): number {
  return shortCost(lexeme.lemma) + (lexeme.category === 'verb' ? VERB_COST : 0)
}

function shortCost({ length }: string): number {
  return length <= SHORTEST_PART ? SHORT_PART_COST : 0
}
