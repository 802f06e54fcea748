import { describe, expect, test } from 'vitest'
import { FITTED } from '../../src/search/query/fitted.ts'
import { fitEvidence, successOf } from './fit-evidence.ts'
import type { JudgedResult } from './gather-candidates.ts'

const NONE = {
  words: 0,
  toldWords: 0,
  coverage: 0,
  ownCoverage: 0,
  question: 0,
  title: 0,
  keyword: 0,
  exact: 0,
  contained: 0,
  toldContained: 0,
  together: 0,
  mode: 0,
  usual: 0,
  shape: 0,
}

/** A query whose right answer has the one evidence and whose wrong one has the other. */
function judged(right: Partial<typeof NONE>, wrong: Partial<typeof NONE>): JudgedResult {
  return {
    query: { lang: 'et', words: 'juhiluba', answers: ['a'], also: [] },
    certainty: undefined,
    candidates: [
      { id: 'b', right: false, acceptable: false, score: 0, evidence: { ...NONE, ...wrong } },
      { id: 'a', right: true, acceptable: true, score: 0, evidence: { ...NONE, ...right } },
    ],
  }
}

const start = { ...FITTED.evidence, coverage: 0.1, contained: 0.1 }

describe('fitEvidence', () => {
  const results = [
    judged({ contained: 1 }, { coverage: 1 }),
    judged({ contained: 0.6 }, { coverage: 0.9 }),
  ]

  test('gives weight to what tells right answers from wrong ones', () => {
    const weights = fitEvidence(results, start)
    expect(weights.contained).toBeGreaterThan(weights.coverage)
    expect(successOf(results, start)).toEqual({ first: 0, firstThree: 1 })
    expect(successOf(results, weights)).toEqual({ first: 1, firstThree: 1 })
  })

  test('lets no evidence speak against a hit', () => {
    expect(Math.min(...Object.values(fitEvidence(results, start)))).toBeGreaterThanOrEqual(0)
  })

  test('gives the same weights again', () => {
    expect(fitEvidence(results, start)).toEqual(fitEvidence(results, start))
  })
})
