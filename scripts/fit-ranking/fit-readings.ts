import type { RankingConstants } from '../../src/search/query/constants.ts'

/** What evidence is gathered with: how words are read, and how fields and languages count. */
export type ReadingConstants = Omit<RankingConstants, 'evidence' | 'certainty' | 'candidates'>

/** How well the search does with the constants; more is better. */
export type Likelihood = (constants: ReadingConstants) => number

/**
 * How likely a draw by score gives a right answer, as the mean of logarithms: it tells a
 * better ranking from a worse one where no hit changes its place yet.
 */
export function likelihoodOf(results: readonly ScoredQuery[]): number {
  const sum = results.reduce((total, candidates) => {
    const most = Math.max(0, ...candidates.map(({ score }) => score))
    const powers = candidates.map(({ score }) => Math.exp(SHARPNESS * (score - most)))
    const all = powers.reduce((a, b) => a + b, 0)
    const wanted = powers.reduce((a, b, at) => a + (candidates[at]?.acceptable ? b : 0), 0)
    return total + Math.log(Math.max(LEAST_SHARE, wanted / Math.max(all, LEAST_SHARE)))
  }, 0)
  return sum / Math.max(1, results.length)
}

/** The hits of one query. */
export type ScoredQuery = readonly { readonly score: number; readonly acceptable: boolean }[]

const SHARPNESS = 12
// An answer that is not found at all costs much, but no more than that.
const LEAST_SHARE = 1e-5

/** A step that was kept, by the constant's path. */
export interface KeptStep {
  readonly path: string
  readonly value: number
  readonly likelihood: number
}

// A quarter less, a third more: what does not matter at this size does not matter.
const STEPS = [0.75, 4 / 3]
// What gains less than this is noise of the queries that happen to be there.
const LEAST_GAIN = 0.0005
// The measure of all fields; the weight of words in the evidence moves them together.
const FIXED = 'fields.questions'
// Nothing stands for a word better than the word itself.
const MOST = 1

/**
 * Walks along one constant at a time for as long as that gains (coordinate descent). The
 * same start gives the same end. `onStep` hears of every step that was kept.
 */
export function fitReadings(
  start: ReadingConstants,
  measure: Likelihood,
  onStep: (step: KeptStep) => void = () => undefined,
): ReadingConstants {
  let best = { constants: start, likelihood: measure(start) }
  for (const path of pathsOf(start)) {
    for (const step of STEPS) {
      for (;;) {
        const value = rounded(Math.min(MOST, valueAt(best.constants, path) * step))
        if (value === valueAt(best.constants, path)) break
        const constants = withValue(best.constants, path, value)
        const likelihood = measure(constants)
        if (likelihood < best.likelihood + LEAST_GAIN) break
        best = { constants, likelihood }
        onStep({ path, value, likelihood })
      }
    }
  }
  return best.constants
}

function pathsOf(constants: ReadingConstants): string[] {
  return Object.entries(constants)
    .flatMap(([name, value]) =>
      typeof value === 'number'
        ? [name]
        : Object.keys(value as object).map((inner) => `${name}.${inner}`),
    )
    .filter((path) => path !== FIXED)
}

type Group = Readonly<Record<string, number | Readonly<Record<string, number>>>>

function valueAt(constants: ReadingConstants, path: string): number {
  const [name = '', inner] = path.split('.')
  const value = (constants as unknown as Group)[name]
  return (typeof value === 'object' ? value[inner ?? ''] : value) ?? 0
}

function withValue(constants: ReadingConstants, path: string, to: number): ReadingConstants {
  const [name = '', inner] = path.split('.')
  const value = (constants as unknown as Group)[name]
  return { ...constants, [name]: typeof value === 'object' ? { ...value, [inner ?? '']: to } : to }
}

function rounded(value: number): number {
  return Number(value.toPrecision(3))
}
