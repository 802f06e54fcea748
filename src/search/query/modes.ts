import type { Analyzer, Token } from '../analysis/analyze.ts'
import { tokenize } from '../analysis/tokenize.ts'
import type { ModeWords } from '../vocabulary.ts'

/** Reads the transport modes that a query's words name. */
export type ModeReader = (tokens: readonly Token[]) => ReadonlySet<string>

/** Builds the reader of a language's mode words. Only single words count. */
export function createModeReader(
  modeWords: readonly ModeWords[],
  { lang, wordingTerm }: Analyzer,
): ModeReader {
  const modesOf = new Map<string, Set<string>>()
  for (const words of modeWords) {
    for (const word of words[lang].flatMap(tokenize)) {
      const term = wordingTerm(word.text)
      modesOf.set(term, (modesOf.get(term) ?? new Set()).add(words.mode))
    }
  }
  return (tokens) =>
    new Set(
      tokens.flatMap(({ terms }) =>
        terms
          .filter(({ quality }) => quality >= 0.5)
          .flatMap(({ term }) => [...(modesOf.get(term) ?? [])]),
      ),
    )
}

/** 1 where the document is of a named mode, −1 where it is of other modes only, 0 where modes do not matter. */
export function modeAgreement(named: ReadonlySet<string>, modes: readonly string[]): number {
  if (named.size === 0 || modes.includes('koik')) return 0
  return modes.some((mode) => named.has(mode)) ? 1 : -1
}

/** 1 where the query names no mode and the document is of the one that most calls are about, or of all. */
export function usualMode(named: ReadonlySet<string>, modes: readonly string[]): number {
  return named.size === 0 && (modes.includes('maantee') || modes.includes('koik')) ? 1 : 0
}
