import { COMFORTABLE_QUESTIONS, type GuideGraph } from '../domain/guide.ts'
import { loopingOptions, optionKey, stepsInOrder } from './shape.ts'

/** How long the routes of a guide are, in questions. */
export interface RouteMeasure {
  /** All routes; counted, not enumerated, hence exact only up to 2⁵³. */
  readonly routes: number
  /** Those with more questions than are comfortable. */
  readonly longRoutes: number
  readonly longest: number
  /** Routes by their number of questions; `[0]` counts those without any. */
  readonly byLength: readonly number[]
}

/**
 * Counts the routes from the start by length. Loops are cut where they close, so a
 * faulty guide is measured too. The time grows with options times length, not with routes.
 */
export function measureRoutes(guide: GuideGraph): RouteMeasure {
  const cut = new Set(loopingOptions(guide).map(optionKey))
  // Ways that reach a step, by the number of questions asked before it.
  const ways = new Map<string, number[]>([[guide.start, [1]]])
  const ended: number[] = guide.steps.has(guide.start) ? [] : [1]
  for (const step of stepsInOrder(guide)) {
    const before = ways.get(step)
    if (!before) continue
    const after = [0, ...before]
    for (const [index, { next }] of (guide.steps.get(step)?.options ?? []).entries()) {
      const goesOn = guide.steps.has(next) && !cut.has(optionKey({ step, number: index + 1 }))
      if (!goesOn) addTo(ended, after)
      else if (ways.has(next)) addTo(ways.get(next) ?? [], after)
      else ways.set(next, [...after])
    }
  }
  const total = (counts: readonly number[]): number => counts.reduce((sum, one) => sum + one, 0)
  return {
    routes: total(ended),
    longRoutes: total(ended.slice(COMFORTABLE_QUESTIONS + 1)),
    longest: Math.max(0, ended.length - 1),
    byLength: ended,
  }
}

function addTo(sums: number[], more: readonly number[]): void {
  for (const [index, one] of more.entries()) sums[index] = (sums[index] ?? 0) + one
}
