import type { GuideGraph } from '../../domain/guide.ts'
import { loopingOptions, optionKey, optionsOf, stepsInOrder, type OptionPlace } from '../shape.ts'

/** A place in a lane: a box, or the room through which a long line passes to its target. */
export interface Slot {
  readonly key: string
  readonly lane: number
  /** The name whose box stands here; for room, the name that the line leads to. */
  readonly name: string
  readonly isBox: boolean
}

/** A line between neighbouring lanes. `number` is the option's, 0 when it comes out of room. */
export interface Link {
  readonly from: string
  readonly number: number
  readonly to: string
}

/** A guide set out in lanes from left to right: every option leads to a later lane. */
export interface Lanes {
  readonly slots: ReadonlyMap<string, Slot>
  readonly links: readonly Link[]
  /** Which slots an option's line passes, its own box first and the target's box last. */
  readonly courses: ReadonlyMap<string, readonly string[]>
  readonly loops: readonly OptionPlace[]
}

// Beyond this a drawing is read by nobody; long lines then run straight, so that the
// drawing of a huge guide is still made at once.
const MAX_WITH_ROOM = 200

/** Puts every name into the lane after all that lead to it. Lines that close a loop are told apart. */
export function setLanes(guide: GuideGraph, names: readonly string[]): Lanes {
  const loops = loopingOptions(guide)
  const cut = new Set(loops.map(optionKey))
  const options = optionsOf(guide).filter((option) => !cut.has(optionKey(option)))
  const laneOf = assignLanes(guide, names, options)
  const slots = new Map(
    names.map((name): [string, Slot] => [
      name,
      { key: name, lane: laneOf.get(name) ?? 0, name, isBox: true },
    ]),
  )
  const links = new Map<string, Link>()
  const courses = new Map<string, readonly string[]>()
  for (const option of options) {
    const course = courseOf(option, laneOf, names.length <= MAX_WITH_ROOM)
    courses.set(optionKey(option), course)
    for (const [index, to] of course.entries()) {
      const from = course[index - 1]
      if (from === undefined) continue
      if (!slots.has(to))
        slots.set(to, {
          key: to,
          lane: (laneOf.get(option.step) ?? 0) + index,
          name: option.next,
          isBox: false,
        })
      const number = index === 1 ? option.number : 0
      links.set(`${from} ${String(number)} ${to}`, { from, number, to })
    }
  }
  return { slots, links: [...links.values()], courses, loops }
}

function assignLanes(
  guide: GuideGraph,
  names: readonly string[],
  options: readonly OptionPlace[],
): ReadonlyMap<string, number> {
  const lanes = new Map(names.map((name) => [name, 0]))
  const byStep = Map.groupBy(options, ({ step }) => step)
  for (const step of stepsInOrder(guide)) {
    const after = (lanes.get(step) ?? 0) + 1
    for (const { next } of byStep.get(step) ?? [])
      lanes.set(next, Math.max(after, lanes.get(next) ?? 0))
  }
  return lanes
}

// Lines to the same target share their room: less ink, and the eye follows one line.
function courseOf(
  { step, next }: OptionPlace,
  laneOf: ReadonlyMap<string, number>,
  withRoom: boolean,
): readonly string[] {
  const first = (laneOf.get(step) ?? 0) + 1
  const last = laneOf.get(next) ?? first
  const rooms = withRoom
    ? Array.from({ length: last - first }, (_, index) => `${next} @${String(first + index)}`)
    : []
  return [step, ...rooms, next]
}
