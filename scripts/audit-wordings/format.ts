import type { Competition, Share } from './find-competition.ts'

const EXAMPLES = 6

/** Shares for a person at a terminal, in Estonian. */
export function formatShares(shares: readonly Share[]): string {
  return shares
    .map(
      ({ lang, wordings, first, firstThree }) =>
        `${lang.padEnd(4)} ${String(wordings).padStart(6)} sõnastust: esimesena ${percent(first)}, esimese kolme seas ${percent(firstThree)}`,
    )
    .join('\n')
}

/** Pairs of answers with the words that lead from one to the other, in Estonian. */
export function formatCompetition(competition: readonly Competition[]): string {
  if (competition.length === 0) return 'Ühegi vastuse sõnad ei leia enne teist vastust.'
  return competition
    .map(({ pair, wordings }) => {
      const rest = wordings.length - EXAMPLES
      return [
        `${pair.join(' ↔ ')}: ${String(wordings.length)}`,
        ...wordings
          .slice(0, EXAMPLES)
          .map(
            ({ id, lang, words, hits }) => `  ${lang} „${words}“ (${id}) leiab ${hits[0] ?? '–'}`,
          ),
        ...(rest > 0 ? [`  … ja veel ${String(rest)}`] : []),
      ].join('\n')
    })
    .join('\n')
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`
}
