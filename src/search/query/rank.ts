import type { OpenedIndex } from '../index/opened-index.ts'
import { bestOf } from './best-of.ts'
import type { RankingConstants } from './constants.ts'
import { gatherEvidence, type WordEvidence } from './evidence.ts'
import type { QueryWord } from './interpret.ts'
import { modeAgreement, usualMode } from './modes.ts'
import { createPhraseMatcher, type PhraseEvidence } from './phrase-match.ts'
import { gatherShapes } from './shape-evidence.ts'

/** Everything that speaks for a document; 0 to about 1 each, `mode` −1 to 1. */
export interface Evidence extends PhraseEvidence {
  readonly words: number
  readonly toldWords: number
  readonly coverage: number
  readonly ownCoverage: number
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
  const measures: WordMeasures = {
    ...gatherEvidence(index, query),
    shape: gatherShapes(index, query),
  }
  const matchPhrases = createPhraseMatcher(index, query)
  return candidatesOf(measures, constants)
    .map((document) => {
      const modes = index.documents[document]?.modes ?? []
      const phrases = matchPhrases(document)
      // Written out, as in `mergeLanguages`: a spread costs as much as all comparing, and there are hundreds a query.
      const evidence: Evidence = {
        words: measures.words[document] ?? 0,
        toldWords: measures.toldWords[document] ?? 0,
        coverage: measures.coverage[document] ?? 0,
        ownCoverage: measures.ownCoverage[document] ?? 0,
        shape: measures.shape[document] ?? 0,
        question: phrases.question,
        keyword: phrases.keyword,
        title: phrases.title,
        exact: phrases.exact,
        contained: phrases.contained,
        toldContained: phrases.toldContained,
        together: phrases.together,
        mode: modeAgreement(namedModes, modes),
        usual: usualMode(namedModes, modes),
      }
      return { document, evidence, score: scoreOf(evidence, constants) }
    })
    .sort((a, b) => b.score - a.score || a.document - b.document)
}

function scoreOf(evidence: Evidence, { evidence: weights }: RankingConstants): number {
  return (
    evidence.words * weights.words +
    evidence.toldWords * weights.toldWords +
    evidence.coverage * weights.coverage +
    evidence.ownCoverage * weights.ownCoverage +
    evidence.exact * weights.exact +
    evidence.contained * weights.contained +
    evidence.toldContained * weights.toldContained +
    evidence.together * weights.together +
    evidence.mode * weights.mode +
    evidence.usual * weights.usual +
    evidence.shape * weights.shape
  )
}

/** What words and their shape say, for all documents. */
type WordMeasures = WordEvidence & { readonly shape: Float32Array }

/** The documents whose words fit best, best first; only of those is more compared. */
function candidatesOf(
  { words, toldWords, coverage, ownCoverage, shape }: WordMeasures,
  { evidence, candidates }: RankingConstants,
): number[] {
  const scores = new Float32Array(words.length)
  for (let document = 0; document < scores.length; document++) {
    scores[document] =
      (words[document] ?? 0) * evidence.words +
      (toldWords[document] ?? 0) * evidence.toldWords +
      (coverage[document] ?? 0) * evidence.coverage +
      (ownCoverage[document] ?? 0) * evidence.ownCoverage +
      (shape[document] ?? 0) * evidence.shape
  }
  return bestOf(scores, candidates)
}
