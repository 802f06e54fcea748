import type { GuideGraph } from '../domain/guide.ts'
import { standingAt, type Choice, type Standing } from './walk.ts'

/** How a route ends; a loop is cut where it would come to a question a second time. */
export type RouteEnd =
  Exclude<Standing, { readonly kind: 'step' }> | { readonly kind: 'loop'; readonly name: string }

/** One way through a guide: the questions with the options chosen, and the end. */
export interface Route {
  readonly choices: readonly Choice[]
  readonly end: RouteEnd
}

/**
 * Every route from the start, in the order of the options, at most `limit` of them.
 *
 * The number of routes grows with the power of the options; a guide with more than the
 * limit is not a guide for a call. Never recursive, so a long guide exhausts no stack.
 */
export function* enumerateRoutes(guide: GuideGraph, limit = 10_000): Generator<Route> {
  const first = standingAt(guide, guide.start)
  if (first.kind !== 'step') {
    yield { choices: [], end: first }
    return
  }
  const choices: Choice[] = [{ step: first.name, number: 0 }]
  const onTheWay = new Set([first.name])
  let found = 0
  for (let here = choices.at(-1); here; here = choices.at(-1)) {
    const number = here.number + 1
    const next = guide.steps.get(here.step)?.options[number - 1]
    if (!next) {
      onTheWay.delete(here.step)
      choices.pop()
      continue
    }
    choices[choices.length - 1] = { step: here.step, number }
    const at = standingAt(guide, next.next)
    if (at.kind === 'step' && !onTheWay.has(at.name)) {
      onTheWay.add(at.name)
      choices.push({ step: at.name, number: 0 })
      continue
    }
    yield { choices: [...choices], end: at.kind === 'step' ? { kind: 'loop', name: at.name } : at }
    found++
    if (found >= limit) return
  }
}
