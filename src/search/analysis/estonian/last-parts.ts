import type { Lexeme, Lexicon, Reading } from './lexicon.ts'

/** An unknown beginning and a known last part: `tsistern|auto`. */
export interface LastSplit {
  readonly beginning: string
  readonly last: Reading
  /** False when the last part is short and the whole may be another word. */
  readonly isCertain: boolean
}

const SHORTEST_LAST = 4
const LONG_LAST = 5
const SHORTEST_BEGINNING = 3
const LONG_BEGINNING = 5
const WITH_VOWEL = /[aeiouõäöü]/u

// Short words whose forms look like suffixes and endings: `omand|uste`, `varas|ema`.
const NEVER_LAST = words('ema ese isa iga mai muu ots uks uus õde üks')
// Known parts that may as well be a suffix and an ending: `aeg|last`, `konto|rist`.
const DOUBTFUL_LAST = words(
  'iste kai kast kate laps last mast must reis risk rist seis selg side silt telg test tugi äri',
)
// After an unknown beginning these, too, are no evidence of a compound: `direktii|viga`.
const LIKE_ENDINGS = words(
  'endine eriline kaks klass maks mass mina naine rida teine tuli vale vana vest viga',
)

/** Whether a word is left out as a last part, because its forms look like endings. */
export function isNeverLast({ lemma }: Lexeme): boolean {
  return NEVER_LAST.has(lemma)
}

/** Whether a known word with this last part may as well be an unknown simple word. */
export function isDoubtfulLast({ lemma }: Lexeme): boolean {
  return DOUBTFUL_LAST.has(lemma)
}

/** Finds the longest known last part of a word whose beginning is unknown. */
export function splitLast(word: string, { read }: Lexicon): LastSplit | undefined {
  for (let cut = SHORTEST_BEGINNING; cut <= word.length - SHORTEST_LAST; cut++) {
    const beginning = word.slice(0, cut)
    if (!WITH_VOWEL.test(beginning)) continue
    const last = read(word.slice(cut)).find(({ lexeme }) => mayEndUnknown(lexeme, cut))
    if (last === undefined) continue
    return { beginning, last, isCertain: last.lexeme.lemma.length >= LONG_LAST }
  }
  return undefined
}

/** A short last part, such as `auto`, needs a longer beginning. */
function mayEndUnknown(lexeme: Lexeme, cut: number): boolean {
  const { category, lemma } = lexeme
  if (category !== 'noun' || isNeverLast(lexeme) || isDoubtfulLast(lexeme)) return false
  if (LIKE_ENDINGS.has(lemma)) return false
  return lemma.length >= LONG_LAST || (lemma.length >= SHORTEST_LAST && cut >= LONG_BEGINNING)
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
