import type { CompoundSplitter } from './compounds.ts'
import type { FirstParts } from './first-parts.ts'
import { fold } from './fold.ts'
import { lemmasOfHyphenated } from './hyphen.ts'
import type { EstonianLemma } from './lemma.ts'
import type { Lexicon, Reading } from './lexicon.ts'
import { rankReading } from './lexicon.ts'
import { lemmasOfReadings, lemmasOfSplit } from './read-word.ts'

/** What the bank says of words, ready for looking up. */
export interface KnownWords {
  readonly lexicon: Lexicon
  readonly firstParts: FirstParts
  readonly compounds: CompoundSplitter
}

/** What is known of a word; no lemmas if nothing is. */
export interface KnownLemmas {
  readonly lemmas: readonly EstonianLemma[]
  /** False where diacritics had to be supplied or a split is doubtful: it may be another, unknown word. */
  readonly isCertain: boolean
}

/**
 * Lemmas of listed words and of compounds of listed words. Exact spelling comes
 * first, then -gi and -ki are taken off, then missing diacritics supplied.
 */
export function lemmasOfKnown(word: string, known: KnownWords): KnownLemmas {
  if (word.includes('-')) {
    const lemmas = lemmasOfHyphenated(word, (part) => lemmasOfKnown(part, known).lemmas)
    return { lemmas, isCertain: lemmas.length > 0 }
  }
  const exact = exactly(word, known)
  if (exact?.isCertain === true) return exact
  // Doubtful: `eksamitelgi` is of `eksam`, not of an exam's axle.
  return exactlyWithoutClitic(word, known) ?? exact ?? withDiacritics(word, known)
}

function exactly(
  word: string,
  { lexicon, firstParts, compounds }: KnownWords,
): KnownLemmas | undefined {
  const readings = lexicon.read(word)
  if (readings.length > 0) {
    return {
      lemmas: lemmasOfReadings(withFolded(word, readings, lexicon), firstParts),
      isCertain: true,
    }
  }
  const split = compounds.split(word)
  if (split === undefined) return undefined
  const folded = word === fold(word) ? compounds.splitFolded(word) : undefined
  const lemmas = [...lemmasOfSplit(split), ...(folded === undefined ? [] : lemmasOfSplit(folded))]
  return { lemmas, isCertain: split.isCertain }
}

/** `mark` may stand for `märk`, `too` for `töö`; but not `loodus` for a form of `lööma`. */
function withFolded(
  word: string,
  readings: readonly Reading[],
  lexicon: Lexicon,
): readonly Reading[] {
  const [best] = readings
  if (best === undefined || word !== fold(word)) return readings
  const rank = rankReading(best, word)
  const folded = lexicon.readFolded(word).filter((reading) => rankReading(reading, word) <= rank)
  return [...readings, ...folded]
}

/** `loagi` → `loa`, `laevaski` → `laevas`. Callers mix up -gi and -ki, so either will do. */
function exactlyWithoutClitic(word: string, known: KnownWords): KnownLemmas | undefined {
  return /..[gk]i$/u.test(word) ? exactly(word.slice(0, -2), known) : undefined
}

function withDiacritics(word: string, { lexicon, firstParts, compounds }: KnownWords): KnownLemmas {
  const readings = lexicon.readFolded(word)
  if (readings.length > 0)
    return { lemmas: lemmasOfReadings(readings, firstParts), isCertain: false }
  const split = compounds.splitFolded(word)
  return { lemmas: split === undefined ? [] : lemmasOfSplit(split), isCertain: false }
}
