import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shardAddress, shardCount, shardOf } from './shards.ts'

describe('the full text in parts', () => {
  test.each([
    [0, 1],
    [150, 1],
    [250, 1],
    [251, 2],
    [1000, 4],
    [5000, 16],
    [100_000, 16],
  ])('%i answers make %i', (answers, count) => {
    expect(shardCount(answers)).toBe(count)
  })

  test('an answer is in one of them, other pages are in the last', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 16 }), (id, count) => {
        const shard = shardOf(id, count)
        expect(Number.isInteger(shard) && shard >= 0 && shard < count).toBe(true)
        expect(shardOf(undefined, count)).toBe(count - 1)
      }),
    )
  })

  test('the parts of a thousand ids are about as large', () => {
    const sizes = Array.from({ length: 8 }, () => 0)
    for (let number = 0; number < 1000; number++) {
      const shard = shardOf(`vastus-${String(number)}`, 8)
      sizes[shard] = (sizes[shard] ?? 0) + 1
    }
    expect(Math.min(...sizes)).toBeGreaterThan(80)
    expect(Math.max(...sizes)).toBeLessThan(180)
  })

  test('the first has the address of Pagefind itself', () => {
    expect([0, 1, 15].map(shardAddress)).toEqual(['/pagefind/', '/pagefind/1/', '/pagefind/15/'])
  })
})
