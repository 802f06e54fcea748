import type { RankingConstants } from '../../src/search/query/constants.ts'
import { descend } from './descend.ts'
import type { JudgedResult } from './gather-candidates.ts'

export type EvidenceWeights = RankingConstants['evidence']

// How sharply a lead in score counts as a win; it only sets the scale of the weights.
const SHARPNESS = 12
// Keeps weights that the queries say nothing about where they were.
const PULL = 1e-3

/** A query's candidates in one run of numbers, a row of evidence each. */
interface Sample {
  readonly right: readonly boolean[]
  readonly rows: Float64Array
  /** Room for the share of each candidate, so that no step asks for memory. */
  readonly shares: Float64Array
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
      right: candidates.map(({ acceptable }) => acceptable),
      rows: Float64Array.from(
        candidates.flatMap(({ evidence }) => kinds.map((kind) => evidence[kind])),
      ),
      shares: new Float64Array(candidates.length),
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

function addSlope(sample: Sample, at: Float64Array, slope: Float64Array, factor: number): void {
  const { rows, right, shares } = sample
  draw(sample, at)
  let wanted = 0
  for (let row = 0; row < shares.length; row++) if (right[row]) wanted += shares[row] ?? 0
  for (let row = 0; row < shares.length; row++) {
    const share = shares[row] ?? 0
    const excess = factor * (share - (right[row] ? share / Math.max(wanted, 1e-12) : 0))
    const from = row * at.length
    for (let i = 0; i < at.length; i++) {
      slope[i] = (slope[i] ?? 0) + excess * (rows[from + i] ?? 0)
    }
  }
}

/** Notes how likely each candidate is to be drawn by score. */
function draw({ rows, shares }: Sample, at: Float64Array): void {
  let most = -Infinity
  for (let row = 0; row < shares.length; row++) {
    const from = row * at.length
    let score = 0
    for (let i = 0; i < at.length; i++) score += (rows[from + i] ?? 0) * (at[i] ?? 0)
    shares[row] = SHARPNESS * score
    most = Math.max(most, SHARPNESS * score)
  }
  let sum = 0
  for (let row = 0; row < shares.length; row++) {
    const power = Math.exp((shares[row] ?? 0) - most)
    shares[row] = power
    sum += power
  }
  for (let row = 0; row < shares.length; row++) shares[row] = (shares[row] ?? 0) / sum
}

/** Shares of queries, 0 to 1. */
export interface Success {
  readonly first: number
  readonly firstThree: number
}

/**
 * How often the right answer stands first, and in the first three, under the weights;
 * with `acceptable`, an answer that is as right by the query's words counts, too.
 */
export function successOf(
  results: readonly JudgedResult[],
  weights: EvidenceWeights,
  wanted: 'right' | 'acceptable' = 'right',
): Success {
  const kinds = Object.keys(weights) as (keyof EvidenceWeights)[]
  const ranks = results.map(({ candidates }) =>
    candidates
      .map((candidate) => ({
        right: candidate[wanted],
        score: kinds.reduce((sum, kind) => sum + weights[kind] * candidate.evidence[kind], 0),
      }))
      .sort((a, b) => b.score - a.score)
      .findIndex(({ right }) => right),
  )
  const within = (most: number): number =>
    ranks.filter((rank) => rank >= 0 && rank < most).length / Math.max(1, ranks.length)
  return { first: within(1), firstThree: within(3) }
}
