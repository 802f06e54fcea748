import { optionKey } from '../shape.ts'
import { setBoxes, SIZE, type Box } from './boxes.ts'
import type { DrawingWords, DrawnGuide } from './drawn-guide.ts'
import { keepApart } from './keep-apart.ts'
import { setLanes, type Lanes, type Slot } from './lanes.ts'

/** A point of the drawing, in its pixels from the upper left. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** An option's line, from its row to its target. */
export interface Line {
  readonly step: string
  readonly number: number
  readonly target: string
  readonly closesLoop: boolean
  /** Pairs of points between which it runs straight; between the pairs it bends. */
  readonly points: readonly Point[]
}

/** A guide with a place for everything. */
export interface Layout {
  readonly width: number
  readonly height: number
  readonly boxes: readonly (Box & Point)[]
  readonly lines: readonly Line[]
}

const ROOM_HEIGHT = 8
const SWEEPS = 4

/** Gives every box and line of a guide its place. The same guide always gets the same places. */
export function layOut(guide: DrawnGuide, words: DrawingWords): Layout {
  const boxes = new Map(setBoxes(guide, words).map((box) => [box.name, box]))
  const lanes = setLanes(guide, [...boxes.keys()])
  const board = new Board(boxes, lanes)
  board.order()
  board.settle()
  return board.finish(lanes)
}

/** The drawing while places are sought. */
class Board {
  readonly #boxes: ReadonlyMap<string, Box>
  readonly #lanes: readonly Slot[][]
  readonly #incoming: ReadonlyMap<string, readonly { from: string; number: number }[]>
  readonly #outgoing: ReadonlyMap<string, readonly { to: string; number: number }[]>
  readonly #tops = new Map<string, number>()

  constructor(boxes: ReadonlyMap<string, Box>, { slots, links }: Lanes) {
    this.#boxes = boxes
    const byLane = Map.groupBy(slots.values(), ({ lane }) => lane)
    this.#lanes = [...byLane].toSorted(([left], [right]) => left - right).map(([, lane]) => lane)
    this.#incoming = Map.groupBy(links, ({ to }) => to)
    this.#outgoing = Map.groupBy(links, ({ from }) => from)
  }

  /** Orders each lane by where its lines come from, so that few of them cross. */
  order(): void {
    const places = new Map<string, number>()
    for (const lane of this.#lanes) {
      const wishes = new Map(
        lane.map(({ key }, index) => [key, mean(this.#origins(key, places)) ?? index]),
      )
      lane.sort((left, right) => (wishes.get(left.key) ?? 0) - (wishes.get(right.key) ?? 0))
      for (const [index, { key }] of lane.entries()) places.set(key, index)
    }
  }

  #origins(key: string, places: ReadonlyMap<string, number>): readonly number[] {
    return (this.#incoming.get(key) ?? []).map(({ from, number }) => {
      const options = this.#boxes.get(from)?.rows.length ?? 1
      return (places.get(from) ?? 0) + number / (options + 1)
    })
  }

  /** Moves boxes to the height of what leads to them and what they lead to, forth and back. */
  settle(): void {
    for (const lane of this.#lanes) this.#place(lane, ({ key }) => this.#wishFromBefore(key) ?? 0)
    for (let sweep = 0; sweep < SWEEPS; sweep++) {
      for (const lane of this.#lanes.toReversed())
        this.#place(lane, ({ key }) => this.#wishFromAfter(key) ?? this.#top(key))
      for (const lane of this.#lanes)
        this.#place(lane, ({ key }) => this.#wishFromBefore(key) ?? this.#top(key))
    }
  }

  #place(lane: readonly Slot[], wishOf: (slot: Slot) => number): void {
    const tops = keepApart(
      lane.map((slot) => ({ wish: wishOf(slot), height: this.#height(slot.key) })),
      SIZE.rowGap,
    )
    for (const [index, { key }] of lane.entries()) this.#tops.set(key, tops[index] ?? 0)
  }

  #wishFromBefore(key: string): number | undefined {
    const from = (this.#incoming.get(key) ?? []).map(
      (link) => this.#top(link.from) + this.#exit(link.from, link.number) - this.#entry(key),
    )
    return mean(from)
  }

  #wishFromAfter(key: string): number | undefined {
    const to = (this.#outgoing.get(key) ?? []).map(
      (link) => this.#top(link.to) + this.#entry(link.to) - this.#exit(key, link.number),
    )
    return mean(to)
  }

  #top(key: string): number {
    return this.#tops.get(key) ?? 0
  }

  #height(key: string): number {
    return this.#boxes.get(key)?.height ?? ROOM_HEIGHT
  }

  /** Where lines arrive, from the top. */
  #entry(key: string): number {
    return this.#height(key) / 2
  }

  /** Where an option's line leaves, from the top. */
  #exit(key: string, number: number): number {
    const row = this.#boxes.get(key)?.rows[number - 1]
    return row ? row.top + row.height / 2 : this.#height(key) / 2
  }

  finish(lanes: Lanes): Layout {
    const { boxWidth, laneGap, margin } = SIZE
    const slots = this.#lanes.flat()
    const top = Math.min(...slots.map(({ key }) => this.#top(key)))
    const bottom = Math.max(...slots.map(({ key }) => this.#top(key) + this.#height(key)))
    const corner = ({ key, lane }: Slot): Point => ({
      x: margin + lane * (boxWidth + laneGap),
      y: Math.round(margin + this.#top(key) - top),
    })
    const corners = new Map(slots.map((slot) => [slot.key, corner(slot)]))
    const at = (key: string): Point => corners.get(key) ?? { x: 0, y: 0 }
    const leaving = (step: string, number: number): Point => ({
      x: at(step).x + boxWidth,
      y: at(step).y + this.#exit(step, number),
    })
    const arriving = (key: string): Point => ({ x: at(key).x, y: at(key).y + this.#entry(key) })
    const onward = [...lanes.courses].map(([key, course]): Line => {
      const [step = '', ...rest] = course
      const number = Number(key.slice(key.lastIndexOf(' ') + 1))
      const passing = rest
        .slice(0, -1)
        .map(arriving)
        .flatMap(({ x, y }) => [
          { x, y },
          { x: x + boxWidth, y },
        ])
      const target = rest.at(-1) ?? step
      const points = [leaving(step, number), ...passing, arriving(target)]
      return { step, number, target, closesLoop: false, points }
    })
    const loops = lanes.loops.map(({ step, number, next }): Line => ({
      step,
      number,
      target: next,
      closesLoop: true,
      points: [leaving(step, number), arriving(next)],
    }))
    return {
      width: 2 * margin + this.#lanes.length * (boxWidth + laneGap) - laneGap,
      height: Math.round(bottom - top + 2 * margin),
      boxes: [...this.#boxes.values()].map((box) => ({ ...box, ...at(box.name) })),
      lines: [...onward, ...loops],
    }
  }
}

function mean(numbers: readonly number[]): number | undefined {
  if (numbers.length === 0) return undefined
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length
}

/** A line's name, the same as that of its option. */
export function lineKey({ step, number }: Line): string {
  return optionKey({ step, number })
}
