import fc from 'fast-check'
import type { DrawnGuide } from '../../src/guides/draw/drawn-guide.ts'

/** A guide as somebody in a hurry might write it: with loops, dead ends and forgotten steps. */
export const arbitraryGuide: fc.Arbitrary<DrawnGuide> = fc
  .record({
    steps: fc.integer({ min: 0, max: 7 }),
    outcomes: fc.integer({ min: 0, max: 4 }),
    seeds: fc.array(fc.nat(), { minLength: 40, maxLength: 40 }),
    words: fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { minLength: 1, maxLength: 8 }),
  })
  .map(({ steps, outcomes, seeds, words }) => {
    const names = [
      ...Array.from({ length: steps }, (_, index) => `s${String(index)}`),
      ...Array.from({ length: outcomes }, (_, index) => `t${String(index)}`),
      'eikuhugi',
    ]
    const pick = <Value>(from: readonly Value[], seed: number): Value =>
      from[seed % from.length] as Value
    return {
      start: names[0] ?? 'eikuhugi',
      steps: new Map(
        names.slice(0, steps).map((name, index) => [
          name,
          {
            question: pick(words, seeds[index] ?? 0),
            options: Array.from({ length: 2 + ((seeds[index] ?? 0) % 3) }, (_, option) => ({
              label: pick(words, index + option),
              next: pick(names, seeds[index * 4 + option] ?? 0),
            })),
          },
        ]),
      ),
      outcomes: new Map(
        names.slice(steps, -1).map((name, index) => [name, { text: pick(words, index) }]),
      ),
    }
  })

/** The same without faults: every option leads to a later step or an outcome. */
export const soundGuide: fc.Arbitrary<DrawnGuide> = fc
  .record({
    steps: fc.integer({ min: 1, max: 8 }),
    seeds: fc.array(fc.nat(), { minLength: 40, maxLength: 40 }),
  })
  .map(({ steps, seeds }) => {
    const names = [...Array.from({ length: steps }, (_, index) => `s${String(index)}`), 't0', 't1']
    return {
      start: 's0',
      steps: new Map(
        names.slice(0, steps).map((name, index) => [
          name,
          {
            question: `Küsimus ${String(index)}?`,
            options: Array.from({ length: 2 + ((seeds[index] ?? 0) % 2) }, (_, option) => {
              const later = names.slice(index + 1)
              const next = later[(seeds[index * 4 + option] ?? 0) % later.length] ?? 't0'
              return { label: `Valik ${String(option)}`, next }
            }),
          },
        ]),
      ),
      outcomes: new Map([
        ['t0', { text: 'Esimene tulemus.' }],
        ['t1', { text: 'Teine tulemus.' }],
      ]),
    }
  })

/** A guide of many steps, each with the same number of options, that all lead onward. */
export function longGuide(steps: number, optionCount: number): DrawnGuide {
  const nameOf = (index: number): string => (index < steps ? `s${String(index)}` : 'lopp')
  return {
    start: nameOf(0),
    steps: new Map(
      Array.from({ length: steps }, (_, index) => [
        nameOf(index),
        {
          question: `Küsimus ${String(index)}?`,
          options: Array.from({ length: optionCount }, (_, option) => ({
            label: `Valik ${String(option)}`,
            next: nameOf(index + 1 + option),
          })),
        },
      ]),
    ),
    outcomes: new Map([['lopp', { text: 'Lõpp.' }]]),
  }
}
