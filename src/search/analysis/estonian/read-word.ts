import type { Split } from './compounds.ts'
import type { FirstParts } from './first-parts.ts'
import type { EstonianLemma } from './lemma.ts'
import type { Lexeme, Reading } from './lexicon.ts'

/** The lemmas of a listed word's readings: the words themselves, their parts, their actions. */
export function lemmasOfReadings(
  readings: readonly Reading[],
  firstParts: FirstParts,
): EstonianLemma[] {
  const lexemes = readings.map(({ lexeme }) => lexeme)
  return [
    ...lexemes.map(({ lemma }) => ({ lemma, kind: 'bank' }) as const),
    ...lexemes.flatMap((lexeme) => listedParts(lexeme, firstParts)),
    ...lexemes.flatMap((lexeme) => actionsOf(lexeme)),
  ]
}

/** The lemmas of a compound: the whole, the parts but for prefixes, what the last part is the action of. */
export function lemmasOfSplit({ beginning, firstParts, last }: Split): EstonianLemma[] {
  const nouns = firstParts.filter(({ kind }) => kind !== 'prefix')
  const lexemes = last.map(({ lexeme }) => lexeme)
  return [
    ...lexemes.map(({ lemma }) => ({ lemma: beginning + lemma, kind: 'compound-whole' }) as const),
    ...[...nouns, ...lexemes].map(({ lemma }) => ({ lemma, kind: 'compound-part' }) as const),
    // ümberregistreerima – ümberregistreerimine
    ...(nouns.length === 0 ? lexemes.flatMap((lexeme) => actionsOf(lexeme, beginning)) : []),
    ...lexemes.flatMap((lexeme) => actionsOf(lexeme)),
  ]
}

/** Drops repeated lemmas, keeping the surest kind, which comes first. */
export function withoutRepeats(lemmas: readonly EstonianLemma[]): EstonianLemma[] {
  const seen = new Set<string>()
  return lemmas.filter(({ lemma }) => !seen.has(lemma) && seen.add(lemma))
}

function listedParts({ parts }: Lexeme, firstParts: FirstParts): EstonianLemma[] {
  return parts.flatMap((part, at) => {
    const lemma =
      at === parts.length - 1
        ? part
        : firstParts.find(part).find(({ kind }) => kind !== 'prefix')?.lemma
    return lemma === undefined ? [] : [{ lemma, kind: 'compound-part' } as const]
  })
}

function actionsOf({ actions }: Lexeme, beginning = ''): EstonianLemma[] {
  return actions.map((lemma) => ({ lemma: beginning + lemma, kind: 'action-noun' }))
}
