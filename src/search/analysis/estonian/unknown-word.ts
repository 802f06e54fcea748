import type { Analogy, Guess } from './analogy.ts'
import type { LastSplit } from './last-parts.ts'
import { splitLast } from './last-parts.ts'
import type { EstonianLemma } from './lemma.ts'
import type { Lexicon } from './lexicon.ts'

// Fitted on words left out of the bank: a fifth guess helps few and costs all.
const MOST_GUESSES = 4
const SHORTEST_GUESSED = 3

/** Guesses at an unknown word: by a known last part where it is long enough, else by analogy. */
export function lemmasOfUnknown(
  word: string,
  lexicon: Lexicon,
  analogy: () => Analogy,
): EstonianLemma[] {
  if (word.length < SHORTEST_GUESSED || word.includes('-')) return []
  const split = splitLast(word, lexicon)
  const compound = split === undefined ? [] : lemmasOfLast(split)
  if (split?.isCertain === true) return compound
  const guesses = analogy().guess(word, MOST_GUESSES)
  return [
    ...guesses.map(({ lemma }) => ({ lemma, kind: 'rule' }) as const),
    ...compound,
    ...guesses.flatMap(guessedActions),
  ]
}

function lemmasOfLast({ beginning, last }: LastSplit): EstonianLemma[] {
  const { lemma } = last.lexeme
  return [
    { lemma: beginning + lemma, kind: 'rule' },
    { lemma, kind: 'compound-part' },
  ]
}

/** A guessed verb gives its mine-noun, a guessed mine- or ja-noun its verb. */
function guessedActions({ lemma, isVerb }: Guess): EstonianLemma[] {
  if (isVerb) return [{ lemma: `${lemma.slice(0, -2)}mine`, kind: 'action-noun' }]
  const stem = /^(.{3,})(?:mine|ja)$/u.exec(lemma)?.[1]
  return stem === undefined ? [] : [{ lemma: `${stem}ma`, kind: 'action-noun' }]
}
