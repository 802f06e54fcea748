import type { StemSlot } from './endings.ts'
import { LONGEST_ENDING, SLOTS_BY_ENDING } from './endings.ts'
import { fold, isWithoutDiacritics } from './fold.ts'
import type { NounParadigm, ParadigmBank, VerbParadigm } from './paradigm.ts'
import type { Stem } from './stems.ts'
import { agentNoun, nounStems, supineStem, verbStems } from './stems.ts'

/** A dictionary word of the bank, or a noun that follows from one of its verbs. */
export interface Lexeme {
  readonly lemma: string
  readonly category: 'noun' | 'verb' | 'pronoun' | 'invariable'
  /** The parts of a listed compound as written. */
  readonly parts: readonly string[]
  /** Made regularly of a verb: `kaotamine`, `kaotaja`. */
  readonly isDerived?: boolean
  /** For a verb its nouns of action, for such a noun its verb, usual one first. */
  readonly actions: readonly string[]
}

/** One way to read a word as a form of a lexeme. */
export interface Reading {
  readonly lexeme: Lexeme
  readonly slot: StemSlot
}

/** The bank's words by their stems. */
export interface Lexicon {
  /** Readings of a word as typed; dictionary forms first, then nouns, verbs, the rest. */
  read(word: string): readonly Reading[]
  /** Readings of a word whose diacritics were left out. */
  readFolded(word: string): readonly Reading[]
  readonly stems: StemTable
}

/** Every stem of a bank's words, with what it is a stem of. */
export type StemTable = ReadonlyMap<string, readonly Reading[]>

/** Builds the lexicon. Some 11,000 stems stand for 144,000 forms of 1,800 words. */
export function buildLexicon(bank: ParadigmBank): Lexicon {
  const stems = collectStems(bank)
  const spellings = spellingsByFolded(stems.keys())
  return {
    stems,
    read: (word) => readings(word, (stem) => stems.get(stem) ?? []),
    readFolded: (word) =>
      readings(word, (typed) =>
        (spellings.get(fold(typed)) ?? [])
          .filter((stem) => isWithoutDiacritics(typed, stem))
          .flatMap((stem) => stems.get(stem) ?? []),
      ),
  }
}

export function collectStems(bank: ParadigmBank): StemTable {
  const stems = new Map<string, Reading[]>()
  const add = (lexeme: Lexeme, { text, slot }: Stem): void => {
    const known = stems.get(text)
    if (known === undefined) stems.set(text, [{ lexeme, slot }])
    else if (!known.some((reading) => reading.lexeme === lexeme && reading.slot === slot)) {
      known.push({ lexeme, slot })
    }
  }
  const verbs = verbsByNoun(bank)
  for (const noun of bank.nouns) {
    const lexeme = nounLexeme(noun, verbs.get(noun.lemma) ?? [])
    for (const stem of nounStems(noun)) add(lexeme, stem)
  }
  for (const pronoun of bank.pronouns ?? []) {
    const lexeme: Lexeme = { ...nounLexeme(pronoun, []), category: 'pronoun' }
    for (const stem of nounStems(pronoun)) add(lexeme, stem)
  }
  for (const verb of bank.verbs) {
    const lexemes = verbLexemes(verb)
    for (const stem of verbStems(verb)) add(lexemes[stem.slot] ?? lexemes.verb, stem)
  }
  for (const lemma of bank.invariables ?? []) {
    add({ lemma, category: 'invariable', parts: [], actions: [] }, { text: lemma, slot: 'lemma' })
  }
  return stems
}

/** The verbs that a noun is the action or the agent of. */
function verbsByNoun({ verbs }: ParadigmBank): Map<string, string[]> {
  const byNoun = new Map<string, string[]>()
  for (const verb of verbs) {
    const stem = supineStem(verb)
    for (const noun of [...verb.actionNouns, `${stem}mine`, agentNoun(verb)]) {
      byNoun.set(noun, [...(byNoun.get(noun) ?? []), verb.lemma])
    }
  }
  return byNoun
}

function nounLexeme({ lemma, parts }: NounParadigm, actions: readonly string[]): Lexeme {
  return { lemma, category: 'noun', parts, actions }
}

/** The verb and the nouns that are made of it regularly. */
function verbLexemes(
  verb: VerbParadigm,
): { readonly verb: Lexeme } & { readonly [slot in StemSlot]?: Lexeme } {
  const stem = supineStem(verb)
  const mineNoun = `${stem}mine`
  const derived: Lexeme = {
    lemma: mineNoun,
    category: 'noun',
    parts: [],
    actions: [verb.lemma],
    isDerived: true,
  }
  return {
    verb: {
      lemma: verb.lemma,
      category: 'verb',
      parts: [],
      actions: [mineNoun, ...verb.actionNouns],
    },
    action: derived,
    agent: { ...derived, lemma: agentNoun(verb) },
  }
}

function spellingsByFolded(stems: Iterable<string>): Map<string, string[]> {
  const spellings = new Map<string, string[]>()
  for (const stem of stems) {
    const folded = fold(stem)
    const known = spellings.get(folded)
    if (known === undefined) spellings.set(folded, [stem])
    else known.push(stem)
  }
  return spellings
}

/** Tries every cut of the word into a stem and an ending. */
function readings(word: string, find: (stem: string) => readonly Reading[]): Reading[] {
  const found: Reading[] = []
  for (let cut = Math.max(1, word.length - LONGEST_ENDING); cut <= word.length; cut++) {
    const slots = SLOTS_BY_ENDING.get(word.slice(cut))
    if (slots === undefined) continue
    found.push(...find(word.slice(0, cut)).filter(({ slot }) => slots.has(slot)))
  }
  const seen = new Set<string>()
  return found
    .sort((one, other) => rankReading(one, word) - rankReading(other, word))
    .filter(({ lexeme }) => !seen.has(lexeme.lemma) && seen.add(lexeme.lemma))
}

const CATEGORY_RANK = { noun: 1, verb: 2, pronoun: 3, invariable: 4 } as const

/** How likely a reading is among others of the same word: 0 is a dictionary form, more is less likely. */
export function rankReading({ lexeme, slot }: Reading, word: string): number {
  if (slot === 'lemma' || fold(lexeme.lemma) === fold(word)) return 0
  // `juhtumist` is rather of `juhtum` than of `juhtumine`.
  return CATEGORY_RANK[lexeme.category] + (lexeme.isDerived === true ? 0.5 : 0)
}
