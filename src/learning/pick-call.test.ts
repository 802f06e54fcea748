import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pickCall } from './pick-call.ts'
import { reviewCall, type CallMemory } from './schedule.ts'

const now = new Date('2026-11-22T10:00:00Z')
const earlier = (hours: number): Date => new Date(now.getTime() - hours * 3_600_000)
const missed = (hours: number): CallMemory => reviewCall(undefined, 'again', earlier(hours))
const known: CallMemory = reviewCall(undefined, 'easy', now)

test('a missed call comes before one never met, the longest waiting first', () => {
  const memories = new Map([
    ['b', missed(1)],
    ['c', missed(2)],
    ['d', known],
  ])
  expect(pickCall(['a', 'b', 'c', 'd'], memories, now, 1)).toEqual({ id: 'c', reason: 'due' })
  expect(pickCall(['a', 'b', 'c', 'd'], memories, now, 1, 'c')).toEqual({ id: 'b', reason: 'due' })
})

test('what is known waits until everything else was met', () => {
  const memories = new Map([['d', known]])
  expect(pickCall(['a', 'd'], memories, now, 1)).toEqual({ id: 'a', reason: 'new' })
  expect(pickCall(['d'], memories, now, 1)).toEqual({ id: 'd', reason: 'ahead' })
  expect(pickCall([], memories, now, 1)).toBeUndefined()
})

test('never the same call twice running while there is another', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 9 }),
      fc.nat(),
      (ids, seed) => {
        const first = pickCall(ids, new Map(), now, seed)
        expect(ids).toContain(first?.id)
        expect(pickCall(ids, new Map(), now, seed)).toEqual(first)
        expect(pickCall(ids, new Map(), now, seed, first?.id)?.id).not.toBe(first?.id)
      },
    ),
  )
})

test('seeds give different orders', () => {
  const ids = Array.from({ length: 50 }, (_, index) => `call-${String(index)}`)
  const firsts = [1, 2, 3, 4, 5].map((seed) => pickCall(ids, new Map(), now, seed)?.id)
  expect(new Set(firsts).size).toBeGreaterThan(2)
})
