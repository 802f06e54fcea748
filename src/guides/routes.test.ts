import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryGuide, longGuide, soundGuide } from '../../tests/support/arbitrary-guide.ts'
import type { GuideGraph } from '../domain/guide.ts'
import { measureRoutes } from './measure.ts'
import { enumerateRoutes } from './routes.ts'
import { loopingOptions, reachableNames, stepsInOrder } from './shape.ts'
import { follow } from './walk.ts'

const graph = (
  steps: { readonly [name: string]: readonly string[] },
  outcomes: readonly string[],
): GuideGraph => ({
  start: Object.keys(steps)[0] ?? '',
  steps: new Map(
    Object.entries(steps).map(([name, nexts]) => [
      name,
      { options: nexts.map((next) => ({ next })) },
    ]),
  ),
  outcomes: new Set(outcomes),
})
const routesOf = (guide: GuideGraph, limit?: number) => [...enumerateRoutes(guide, limit)]

describe('enumerateRoutes', () => {
  test('tells every way and its end', () => {
    const guide = graph({ a: ['b', 'x'], b: ['x', 'a', 'puudub'] }, ['x'])
    expect(
      routesOf(guide).map(({ choices, end }) => [
        choices.map(({ number }) => number).join('.'),
        end.kind,
        end.name,
      ]),
    ).toEqual([
      ['1.1', 'outcome', 'x'],
      ['1.2', 'loop', 'a'],
      ['1.3', 'nowhere', 'puudub'],
      ['2', 'outcome', 'x'],
    ])
  })

  test('each route can be walked and ends where it says', () => {
    fc.assert(
      fc.property(arbitraryGuide, (guide) => {
        for (const { choices, end } of enumerateRoutes(guide, 200)) {
          const { at } = follow(
            guide,
            choices.map(({ number }) => number),
          )
          expect(at.name).toBe(end.name)
          expect(at.kind).toBe(end.kind === 'loop' ? 'step' : end.kind)
          expect(new Set(choices.map(({ step }) => step)).size).toBe(choices.length)
        }
      }),
    )
  })

  test('no two routes are the same, and there are as many as are counted', () => {
    fc.assert(
      fc.property(soundGuide, (guide) => {
        const routes = routesOf(guide, 100_000).map(({ choices }) =>
          choices.map(({ number }) => number).join('.'),
        )
        const measure = measureRoutes(guide)
        expect(new Set(routes).size).toBe(routes.length)
        expect(measure.routes).toBe(routes.length)
        expect(measure.longest).toBe(Math.max(...routes.map((route) => route.split('.').length)))
        expect(measure.longRoutes).toBe(
          routes.filter((route) => route.split('.').length > 5).length,
        )
      }),
    )
  })

  test('500 steps with nine options each are measured and enumerated up to the limit', () => {
    const guide = longGuide(500, 9)
    expect(routesOf(guide, 1_000)).toHaveLength(1_000)
    const measure = measureRoutes(guide)
    expect(measure.longest).toBe(500)
    expect(measure.routes).toBeGreaterThan(2 ** 53)
  })

  test('a guide without a first step has one route', () => {
    expect(routesOf(graph({}, [])).map(({ end }) => end.kind)).toEqual(['nowhere'])
    expect(measureRoutes(graph({}, [])).routes).toBe(1)
  })
})

describe('the shape', () => {
  test('a loop is told by the option that closes it', () => {
    const guide = graph({ a: ['b', 'x'], b: ['c', 'x'], c: ['a', 'x'] }, ['x'])
    expect(loopingOptions(guide)).toEqual([{ step: 'c', number: 1, next: 'a' }])
    expect(loopingOptions(graph({ a: ['a', 'x'] }, ['x']))).toEqual([
      { step: 'a', number: 1, next: 'a' },
    ])
  })

  test('there is a loop exactly when a route comes to a question twice', () => {
    fc.assert(
      fc.property(arbitraryGuide, (guide) => {
        const reached = new Set(reachableNames(guide))
        const loops = loopingOptions(guide).filter(({ step }) => reached.has(step))
        const looping = routesOf(guide, 5_000).some(({ end }) => end.kind === 'loop')
        expect(loops.length > 0).toBe(looping)
      }),
    )
  })

  test('what is on some route can be reached, and nothing else', () => {
    fc.assert(
      fc.property(arbitraryGuide, (guide) => {
        const routes = routesOf(guide, 5_000)
        fc.pre(routes.length < 5_000)
        const onRoutes = new Set(
          routes.flatMap(({ choices, end }) => [
            ...choices.map(({ step }) => step),
            ...(end.kind === 'nowhere' ? [] : [end.name]),
          ]),
        )
        expect(new Set(reachableNames(guide))).toEqual(onRoutes)
      }),
    )
  })

  test('the order has every step once, after those that lead to it', () => {
    fc.assert(
      fc.property(arbitraryGuide, (guide) => {
        const order = stepsInOrder(guide)
        expect(order.toSorted()).toEqual([...guide.steps.keys()].toSorted())
      }),
    )
    fc.assert(
      fc.property(soundGuide, (guide) => {
        const order = stepsInOrder(guide)
        for (const [name, { options }] of guide.steps)
          for (const { next } of options)
            if (guide.steps.has(next))
              expect(order.indexOf(next)).toBeGreaterThan(order.indexOf(name))
      }),
    )
  })
})
