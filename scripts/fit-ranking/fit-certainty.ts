import type {
  CertaintyConstants,
  CertaintyEvidence,
} from '../../src/search/query/certainty-evidence.ts'
import { certaintyOf } from '../../src/search/query/confidence.ts'
import { descend } from './descend.ts'
import type { JudgedResult } from './gather-candidates.ts'

// Of the golden calls, the share that may wrongly be called uncertain; the rest of the
// room goes to marking what is not covered. Callers' stories are the hardest to be sure of.
const WRONGLY_MARKED = 0.03
const PULL = 1e-3

/**
 * Fits how certain each kind of evidence makes (logistic regression, both sides with equal
 * weight), and the least certainty by the golden calls.
 */
export function fitCertainty(
  {
    covered,
    golden,
    uncovered,
  }: Readonly<Record<'covered' | 'golden' | 'uncovered', readonly JudgedResult[]>>,
  start: CertaintyConstants,
): CertaintyConstants {
  const kinds = Object.keys(start.weights) as (keyof CertaintyEvidence)[]
  const rowsOf = (results: readonly JudgedResult[]): number[][] =>
    results.flatMap(({ certainty }) =>
      certainty ? [[...kinds.map((kind) => certainty[kind]), 1]] : [],
    )
  const sides = [
    { rows: rowsOf(covered), wanted: 1 },
    { rows: rowsOf(uncovered), wanted: 0 },
  ]
  const fitted = descend([...kinds.map((kind) => start.weights[kind]), start.bias], (at) => {
    const slope = at.map((weight) => PULL * weight)
    for (const { rows, wanted } of sides) {
      for (const row of rows) {
        const sum = row.reduce((total, value, i) => total + value * (at[i] ?? 0), 0)
        const excess = (1 / (1 + Math.exp(-sum)) - wanted) / (2 * rows.length)
        for (const [i, value] of row.entries()) slope[i] = (slope[i] ?? 0) + excess * value
      }
    }
    return slope
  })
  const round = (value: number | undefined): number => Number((value ?? 0).toFixed(3))
  const constants = {
    weights: Object.fromEntries(
      kinds.map((kind, i) => [kind, round(fitted[i])]),
    ) as unknown as CertaintyConstants['weights'],
    bias: round(fitted.at(-1)),
  }
  const certainties = golden
    .map(({ certainty }) => certaintyOf(certainty, constants))
    .sort((a, b) => a - b)
  return {
    ...constants,
    // Rounded down: rounded up, the call that sets it would be marked as well.
    confidentFrom:
      Math.floor(1000 * (certainties[Math.floor(certainties.length * WRONGLY_MARKED)] ?? 0)) / 1000,
  }
}

/** The share of queries that would be marked as uncertain. */
export function markedShare(
  results: readonly JudgedResult[],
  constants: CertaintyConstants,
  confidentFrom = constants.confidentFrom,
): number {
  const marked = results.filter(
    ({ certainty }) => certaintyOf(certainty, constants) < confidentFrom,
  )
  return marked.length / Math.max(1, results.length)
}
