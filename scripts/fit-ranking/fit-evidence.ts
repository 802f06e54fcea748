import type { RankingConstants } from '../../src/search/query/constants.ts'
import { descend } from './descend.ts'
import type { JudgedResult } from './gather-candidates.ts'

export type EvidenceWeights = RankingConstants['evidence']

// How sharply a lead in score counts as a win; it only sets the scale of the weights.
const SHARPNESS = 12
// Keeps weights that the queries say nothing about where they were.
const PULL = 1e-3

interface Sample {
  readonly right: readonly boolean[]
  readonly rows: readonly (readonly number[])[]
}

/**
 * Fits the weights of evidence so that right answers come first: the likelihood that a
 * draw by score gives one of them (listwise logistic regression). None falls below 0:
 * all evidence speaks for a hit.
 */
export function fitEvidence(
  results: readonly JudgedResult[],
  start: EvidenceWeights,
): EvidenceWeights {
  const kinds = Object.keys(start) as (keyof EvidenceWeights)[]
  const samples = results
    .map(({ candidates }): Sample => ({
      right: candidates.map(({ right }) => right),
      rows: candidates.map(({ evidence }) => kinds.map((kind) => evidence[kind])),
    }))
    .filter(({ right }) => right.includes(true))
  const from = kinds.map((kind) => start[kind])
  const weights = descend(
    from,
    (at) => {
      const slope = at.map((weight, i) => PULL * (weight - (from[i] ?? 0)))
      for (const sample of samples) addSlope(sample, at, slope, SHARPNESS / samples.length)
      return slope
    },
    0,
  )
  return Object.fromEntries(
    kinds.map((kind, i) => [kind, Number((weights[i] ?? 0).toFixed(3))]),
  ) as unknown as EvidenceWeights
}

function addSlope(
  { rows, right }: Sample,
  at: Float64Array,
  slope: Float64Array,
  factor: number,
): void {
  const drawn = shares(rows.map((row) => SHARPNESS * product(row, at)))
  const wanted = drawn.reduce((sum, share, row) => sum + (right[row] ? share : 0), 0)
  for (const [row, values] of rows.entries()) {
    const share = drawn[row] ?? 0
    const excess = share - (right[row] ? share / Math.max(wanted, 1e-12) : 0)
    for (const [i, value] of values.entries()) slope[i] = (slope[i] ?? 0) + excess * value * factor
  }
}

function shares(scores: readonly number[]): number[] {
  const most = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - most))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / sum)
}

function product(row: readonly number[], at: Float64Array): number {
  return row.reduce((sum, value, i) => sum + value * (at[i] ?? 0), 0)
}

/** The shares of queries whose right answer stands first, and in the first three, under the weights. */
export function successOf(
  results: readonly JudgedResult[],
  weights: EvidenceWeights,
): { readonly first: number; readonly firstThree: number } {
  const kinds = Object.keys(weights) as (keyof EvidenceWeights)[]
  const ranks = results.map(({ candidates }) => {
    const scored = candidates
      .map(({ right, evidence }) => ({
        right,
        score: kinds.reduce((sum, kind) => sum + weights[kind] * evidence[kind], 0),
      }))
      .sort((a, b) => b.score - a.score)
    return scored.findIndex(({ right }) => right)
  })
  const within = (most: number): number =>
    ranks.filter((rank) => rank >= 0 && rank < most).length / Math.max(1, ranks.length)
  return { first: within(1), firstThree: within(3) }
}
