import type { GuideGraph } from '../domain/guide.ts'
import { standingAt } from './walk.ts'

/** An option by the step that holds it and its number, which begins with 1. */
export interface OptionPlace {
  readonly step: string
  readonly number: number
  readonly next: string
}

/** Every option of a guide, in the order of its steps. */
export function optionsOf(guide: GuideGraph): readonly OptionPlace[] {
  return [...guide.steps].flatMap(([step, { options }]) =>
    options.map(({ next }, index) => ({ step, number: index + 1, next })),
  )
}

/** The names that can be reached from the start, nearest first, each once. */
export function reachableNames(guide: GuideGraph): readonly string[] {
  const names = new Set([guide.start])
  // A set is walked in the order of adding, and what is added on the way is walked too.
  for (const name of names)
    for (const { next } of guide.steps.get(name)?.options ?? []) names.add(next)
  return [...names].filter((name) => standingAt(guide, name).kind !== 'nowhere')
}

/**
 * The options that close a loop: they lead to a question that was asked on the way
 * there. None means that every route ends.
 */
export function loopingOptions(guide: GuideGraph): readonly OptionPlace[] {
  const loops: OptionPlace[] = []
  const done = new Set<string>()
  // From the start first: then it is the option leading back that is told, not the one leading on.
  for (const root of [guide.start, ...guide.steps.keys()]) {
    if (guide.steps.has(root) && !done.has(root)) searchLoops(guide, root, done, loops)
  }
  return loops
}

function searchLoops(
  guide: GuideGraph,
  root: string,
  done: Set<string>,
  loops: OptionPlace[],
): void {
  const trail = [{ step: root, number: 0 }]
  const onTrail = new Set([root])
  for (let here = trail.at(-1); here; here = trail.at(-1)) {
    const { step } = here
    const number = ++here.number
    const option = guide.steps.get(step)?.options[number - 1]
    if (!option) {
      onTrail.delete(step)
      done.add(step)
      trail.pop()
    } else if (onTrail.has(option.next)) loops.push({ step, number, next: option.next })
    else if (guide.steps.has(option.next) && !done.has(option.next)) {
      onTrail.add(option.next)
      trail.push({ step: option.next, number: 0 })
    }
  }
}

/** The steps of a guide so that each comes after those that lead to it; loops are cut. */
export function stepsInOrder(guide: GuideGraph): readonly string[] {
  const cut = new Set(loopingOptions(guide).map(optionKey))
  const incoming = new Map([...guide.steps.keys()].map((name) => [name, 0]))
  const onward = optionsOf(guide).filter(
    (option) => !cut.has(optionKey(option)) && incoming.has(option.next),
  )
  for (const { next } of onward) incoming.set(next, (incoming.get(next) ?? 0) + 1)
  const byStep = Map.groupBy(onward, ({ step }) => step)
  const ready = [...incoming].filter(([, count]) => count === 0).map(([name]) => name)
  for (const name of ready) {
    for (const { next } of byStep.get(name) ?? []) {
      const left = (incoming.get(next) ?? 0) - 1
      incoming.set(next, left)
      if (left === 0) ready.push(next)
    }
  }
  return ready
}

/** A name for an option that no other option of the guide has. */
export function optionKey({ step, number }: Pick<OptionPlace, 'step' | 'number'>): string {
  return `${step} ${String(number)}`
}
