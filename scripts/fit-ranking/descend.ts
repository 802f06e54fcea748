/** Where a function falls fastest, at a point. */
export type Gradient = (at: Float64Array) => Float64Array

const STEPS = 300
const STEP = 0.03
const FIRST_MOMENT = 0.9
const SECOND_MOMENT = 0.999

/**
 * Walks down a gradient (Adam, Kingma and Ba 2015) for a fixed number of steps: the same
 * start gives the same end. `least` keeps every coordinate from falling below it.
 */
export function descend(start: readonly number[], gradient: Gradient, least = -Infinity): number[] {
  const at = Float64Array.from(start)
  const first = new Float64Array(at.length)
  const second = new Float64Array(at.length)
  for (let step = 1; step <= STEPS; step++) {
    const slope = gradient(at)
    for (let i = 0; i < at.length; i++) {
      const down = slope[i] ?? 0
      first[i] = FIRST_MOMENT * (first[i] ?? 0) + (1 - FIRST_MOMENT) * down
      second[i] = SECOND_MOMENT * (second[i] ?? 0) + (1 - SECOND_MOMENT) * down * down
      const mean = (first[i] ?? 0) / (1 - FIRST_MOMENT ** step)
      const spread = Math.sqrt((second[i] ?? 0) / (1 - SECOND_MOMENT ** step))
      at[i] = Math.max(least, (at[i] ?? 0) - (STEP * mean) / (spread + 1e-8))
    }
  }
  return [...at]
}
