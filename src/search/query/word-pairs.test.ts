import { describe, expect, test } from 'vitest'
import { clearPairs, countPairs, notePairs, sharePaired } from './word-pairs.ts'

const word = (weight: number, stop = false): { weight: number; stop: boolean } => ({ weight, stop })
const found = (...qualities: number[]): Float32Array => Float32Array.from(qualities)

describe('words that stand together', () => {
  test('count by the phrases that hold two of them, whichever phrases those are', () => {
    const pairs = countPairs([word(1), word(1), word(1)])
    notePairs(pairs, found(1, 1, 0))
    expect(sharePaired(pairs)).toBeCloseTo(1 / 3)
    notePairs(pairs, found(0, 0.85, 1))
    notePairs(pairs, found(0, 0.85, 1))
    expect(sharePaired(pairs)).toBeCloseTo(2 / 3)
    notePairs(pairs, found(1, 0, 1))
    expect(sharePaired(pairs)).toBe(1)
  })

  test('are none where every phrase holds one', () => {
    const pairs = countPairs([word(1), word(1)])
    notePairs(pairs, found(1, 0))
    notePairs(pairs, found(0, 1))
    expect(sharePaired(pairs)).toBe(0)
  })

  test('weigh as their words do; a stop word makes no pair', () => {
    const pairs = countPairs([word(1), word(0.5), word(0.5), word(1, true)])
    notePairs(pairs, found(1, 1, 0, 1))
    expect(sharePaired(pairs)).toBeCloseTo(0.5 / 1.25)
  })

  test('are not made of a compound’s part or a guess', () => {
    const pairs = countPairs([word(1), word(1)])
    notePairs(pairs, found(1, 0.6))
    expect(sharePaired(pairs)).toBe(0)
  })

  test('are forgotten from document to document', () => {
    const pairs = countPairs([word(1), word(1)])
    notePairs(pairs, found(1, 1))
    clearPairs(pairs)
    expect(sharePaired(pairs)).toBe(0)
  })

  test('are told apart up to the thirty-second word; a single word has none', () => {
    const pairs = countPairs(Array.from({ length: 32 }, () => word(1)))
    notePairs(pairs, found(1, ...Array.from({ length: 30 }, () => 0), 1))
    expect(sharePaired(pairs)).toBeCloseTo(1 / 496)
    expect(sharePaired(countPairs([word(1)]))).toBe(0)
  })
})
