import { describe, expect, test } from 'vitest'
import { RANKING } from '../../src/search/query/constants.ts'
import { fitReadings, likelihoodOf, type ReadingConstants } from './fit-readings.ts'

const { fields, variants, unknownWord, stopWord, otherLanguage, secondLanguage } = RANKING
const start = { fields, variants, unknownWord, stopWord, otherLanguage, secondLanguage }

/** Best where the constants are these; a tenth off costs 0.01 or less. */
function distanceFrom(stop: number, synonym: number) {
  return (constants: ReadingConstants): number =>
    -((constants.stopWord - stop) ** 2) - (constants.variants.synonym - synonym) ** 2
}

describe('fitReadings', () => {
  const from = { ...start, stopWord: 0.4, variants: { ...start.variants, synonym: 0.8 } }

  test('walks to where the likelihood is greatest, along several constants', () => {
    const fitted = fitReadings(from, distanceFrom(0.94, 0.45))
    expect(fitted.stopWord).toBeCloseTo(0.94, 1)
    expect(fitted.variants.synonym).toBeCloseTo(0.45, 1)
    expect(fitted.variants.joined).toBe(from.variants.joined)
  })

  test('leaves alone what gains next to nothing, and the measure of the fields', () => {
    expect(fitReadings(from, () => 0)).toEqual(from)
    const fitted = fitReadings(from, (at) => -Math.abs(at.fields.questions - 3))
    expect(fitted.fields.questions).toBe(from.fields.questions)
  })

  test('lets nothing stand for a word better than the word itself', () => {
    const fitted = fitReadings(from, (at) => at.variants.synonym)
    expect(fitted.variants.synonym).toBe(1)
  })
})

describe('likelihoodOf', () => {
  test('is greater where the right answer leads by more, and bounded where there is none', () => {
    const led = (right: number): number =>
      likelihoodOf([
        [
          { score: right, acceptable: true },
          { score: 0.5, acceptable: false },
        ],
      ])
    expect(led(0.7)).toBeGreaterThan(led(0.6))
    expect(led(0.7)).toBeLessThan(0)
    expect(likelihoodOf([[]])).toBeCloseTo(Math.log(1e-5))
  })
})
