import { ENDINGS } from './endings.ts'
import type { EstonianLemma } from './lemma.ts'
import { withoutRepeats } from './read-word.ts'

/** Endings that follow a hyphen after an abbreviation: `PPL-ile`, `USA-st`. */
const ENDINGS_OF_ABBREVIATIONS: ReadonlySet<string> = new Set(
  ['', 'i', 'e'].flatMap((vowel) =>
    [...ENDINGS.singular, 't', 'id', 'de', 'sid'].map((ending) => vowel + ending),
  ),
)

/**
 * The lemmas of a hyphenated word. It is the same word as without the hyphen where
 * that is known (`e-post`, `epost`); otherwise the parts are found, and the whole is
 * written without the hyphen, so that both spellings meet: `B-kategooriaga` →
 * `bkategooria`, `b`, `kategooria`.
 */
export function lemmasOfHyphenated(
  word: string,
  lemmasOfKnown: (part: string) => readonly EstonianLemma[],
): EstonianLemma[] {
  const parts = word.split('-').filter((part) => part !== '')
  const joined = parts.join('')
  const last = parts.at(-1)
  if (last === undefined) return []
  const known = lemmasOfKnown(joined)
  if (known.length > 0 || parts.length === 1) return [...known]
  const beginning = parts.slice(0, -1)
  if (ENDINGS_OF_ABBREVIATIONS.has(last)) return [{ lemma: beginning.join(''), kind: 'rule' }]
  return lemmasOfParts(beginning, last, lemmasOfKnown)
}

function lemmasOfParts(
  beginning: readonly string[],
  last: string,
  lemmasOfKnown: (part: string) => readonly EstonianLemma[],
): EstonianLemma[] {
  const lastLemmas = lemmasOfKnown(last)
  const head = lastLemmas[0]?.lemma ?? last
  return withoutRepeats([
    { lemma: beginning.join('') + head, kind: 'compound-whole' },
    ...beginning.map(
      (part) => ({ lemma: lemmasOfKnown(part)[0]?.lemma ?? part, kind: 'compound-part' }) as const,
    ),
    { lemma: head, kind: 'compound-part' },
    ...lastLemmas
      .filter(({ kind }) => kind !== 'bank')
      .map(({ lemma }) => ({ lemma, kind: 'compound-part' }) as const),
  ])
}
