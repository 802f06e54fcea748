import type { OpenedIndex } from '../index/opened-index.ts'
import { bestOf } from './best-of.ts'
import type { RankingConstants } from './constants.ts'
import { gatherEvidence } from './evidence.ts'
import type { QueryWord } from './interpret.ts'
import { modeAgreement, usualMode } from './modes.ts'
import { createPhraseMatcher } from './phrase-match.ts'
import { gatherShapes } from './shape-evidence.ts'

/** Everything that speaks for a document; 0 to about 1 each, `mode` −1 to 1. */
export interface Evidence {
  readonly words: number
  readonly coverage: number
  readonly question: number
  readonly title: number
  readonly keyword: number
  readonly exact: number
  readonly contained: number
  readonly together: number
  readonly mode: number
  readonly usual: number
  readonly shape: number
}

/** A document of an index with its score. */
export interface RankedDocument {
  readonly document: number
  readonly score: number
  readonly evidence: Evidence
}

/** Ranks the documents of one index for the query as that index reads it, best first. */
export function rankDocuments(
  index: OpenedIndex,
  query: readonly QueryWord[],
  namedModes: ReadonlySet<string>,
  constants: RankingConstants,
): RankedDocument[] {
  const { words, coverage } = gatherEvidence(index, query)
  const shapes = gatherShapes(index, query)
  const matchPhrases = createPhraseMatcher(index, query)
  return candidatesOf({ words, coverage, shapes }, constants)
    .map((document) => {
      const modes = index.documents[document]?.modes ?? []
      const evidence: Evidence = {
        words: words[document] ?? 0,
        coverage: coverage[document] ?? 0,
        ...matchPhrases(document),
        mode: modeAgreement(namedModes, modes),
        usual: usualMode(namedModes, modes),
        shape: shapes[document] ?? 0,
      }
      return { document, evidence, score: scoreOf(evidence, constants) }
    })
    .sort((a, b) => b.score - a.score || a.document - b.document)
}

function scoreOf(evidence: Evidence, { evidence: weights }: RankingConstants): number {
  return (
    evidence.words * weights.words +
    evidence.coverage * weights.coverage +
    evidence.question * weights.question +
    evidence.title * weights.title +
    evidence.exact * weights.exact +
    evidence.contained * weights.contained +
    evidence.together * weights.together +
    evidence.mode * weights.mode +
    evidence.usual * weights.usual +
    evidence.shape * weights.shape
  )
}

/** The documents whose words fit best, best first; only of those is more compared. */
function candidatesOf(
  { words, coverage, shapes }: Readonly<Record<'words' | 'coverage' | 'shapes', Float32Array>>,
  { evidence, candidates }: RankingConstants,
): number[] {
  const scores = new Float32Array(words.length)
  for (let document = 0; document < scores.length; document++) {
    scores[document] =
      (words[document] ?? 0) * evidence.words +
      (coverage[document] ?? 0) * evidence.coverage +
      (shapes[document] ?? 0) * evidence.shape
  }
  return bestOf(scores, candidates)
}
