import { diffArrays } from 'diff'

/** A run of words that both texts have, that only the card has, or that only the trainee said. */
export interface ComparedWords {
  readonly kind: 'same' | 'missing' | 'added'
  readonly text: string
}

// A word with what is written onto it; the white space after it is put back as one space.
const WORD = /\S+/gu
const SIGNS = /[^\p{L}\p{M}\p{N}]+/gu

/**
 * What the trainee said beside what the card says, word by word. Capitals and signs do not
 * count: they are not heard on the telephone.
 */
export function compareWords(said: string, card: string): readonly ComparedWords[] {
  const parts = diffArrays([...wordsOf(said)], [...wordsOf(card)], {
    comparator: (left, right) => heard(left) === heard(right),
  })
  return parts.map(({ value, added, removed }) => ({
    kind: added ? 'missing' : removed ? 'added' : 'same',
    text: value.join(' '),
  }))
}

function wordsOf(text: string): readonly string[] {
  return text.normalize('NFC').match(WORD) ?? []
}

function heard(word: string): string {
  return word.toLowerCase().replaceAll(SIGNS, '') || word
}
