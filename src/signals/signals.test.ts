import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AnswerId } from '../domain/topic.ts'
import { createHeavyHitters } from './heavy-hitters.ts'
import { maskQuery } from './mask-query.ts'
import { parseSignal, signalAddress, type Signal } from './signal.ts'
import { createTally } from './tally.ts'

const answer = 'juhiluba-kadunud' as AnswerId

describe('maskQuery', () => {
  test.each([
    ['Kuidas saan juhiloa?', 'kuidas saan juhiloa'],
    ['mu isikukood on 49403136515', 'mu isikukood on #'],
    ['helista +372 5123 4567', 'helista #'],
    ['auto 123 ABC', 'auto # abc'],
    ['auto 123ABC vin WVWZZZ1JZXW000001', 'auto # vin #'],
    ['konto EE38 2200 2210 2014 5685', 'konto #'],
    ['mari.maasikas@näide.ee küsib', 'küsib'],
    ['где мои права', 'где мои права'],
    ['<script>alert(1)</script>', '#'],
    ['\u0000\u202e  ', ''],
  ])('%j becomes %j', (query, masked) => {
    expect(maskQuery(query)).toBe(masked)
  })

  test('lets no digit, address or line end through, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        expect(maskQuery(query)).not.toMatch(/\p{N}|@|[\r\n\t]/u)
      }),
    )
  })

  test('masking twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (query) => {
        expect(maskQuery(maskQuery(query))).toBe(maskQuery(query))
      }),
    )
  })
})

const signals: fc.Arbitrary<Signal> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('opened' as const, 'letter-copied' as const, 'reported-wrong' as const),
    language: fc.constantFrom('et' as const, 'ru' as const, 'en' as const),
    answer: fc.constant(answer),
  }),
  fc.record({
    kind: fc.constant('no-hits' as const),
    language: fc.constantFrom('et' as const, 'ru' as const, 'en' as const),
    query: fc.string({ unit: 'grapheme' }).map(maskQuery).filter(Boolean),
  }),
)

describe('a signal', () => {
  test('is read back from its address', () => {
    fc.assert(
      fc.property(signals, (signal) => {
        const { search, pathname } = new URL(signalAddress(signal), 'http://guide.test')
        expect(pathname).toBe('/_signaal/')
        expect(parseSignal(search.slice(1))).toEqual(signal)
      }),
    )
  })

  test.each(['', 't=avatud', 't=avatud&k=et&v=../../etc', 't=avatud&k=de&v=a', 't=x&k=et&v=a'])(
    'is not made of %j',
    (args) => {
      expect(parseSignal(args)).toBeUndefined()
    },
  )

  test('that came unmasked is masked on the way in', () => {
    expect(parseSignal('t=puudu&k=et&p=helista+51234567')).toMatchObject({ query: 'helista #' })
  })
})

describe('createHeavyHitters', () => {
  test('counts exactly what fits', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd')), (keys) => {
        const hitters = createHeavyHitters(4)
        keys.forEach((key) => {
          hitters.add(key)
        })
        for (const { key, count, error } of hitters.list()) {
          expect(count).toBe(keys.filter((one) => one === key).length)
          expect(error).toBe(0)
        }
      }),
    )
  })

  test('keeps whatever is frequent, never counts it too low, and stays small', () => {
    const key = fc.oneof(fc.constant('often'), fc.integer({ min: 0, max: 500 }).map(String))
    fc.assert(
      fc.property(fc.array(key, { maxLength: 2000 }), (keys) => {
        const hitters = createHeavyHitters(20)
        keys.forEach((one) => {
          hitters.add(one)
        })
        const list = hitters.list()
        expect(list.length).toBeLessThanOrEqual(20)
        for (const { key: kept, count, error } of list) {
          const real = keys.filter((one) => one === kept).length
          expect(count).toBeGreaterThanOrEqual(real)
          expect(count - error).toBeLessThanOrEqual(real)
        }
        const often = keys.filter((one) => one === 'often').length
        if (often > keys.length / 4) expect(list.map((one) => one.key)).toContain('often')
      }),
    )
  })
})

describe('createTally', () => {
  test('sums days, answers and queries, and tells what it could not read', () => {
    const tally = createTally()
    const lines = [
      `2026-11-20T08:00:00+02:00\t${signalAddress({ kind: 'opened', language: 'et', answer })}`,
      `2026-11-22T08:00:00+02:00\t${signalAddress({ kind: 'opened', language: 'ru', answer })}`,
      '2026-11-21T08:00:00+02:00\tt=puudu&k=et&p=kuldkala+tasu',
      'rubbish',
      '2026-99-99T08:00:00\t/_signaal/?t=avatud&k=et&v=a',
    ]
    lines.forEach((line) => {
      tally.add(line)
    })
    expect(tally.sums()).toMatchObject({
      signals: 3,
      unreadable: 2,
      from: '2026-11-20',
      until: '2026-11-22',
      missing: [{ language: 'et', query: 'kuldkala tasu', count: 1 }],
      opened: new Map([[answer, 2]]),
    })
  })

  test('any bytes are a line', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (lines) => {
        const tally = createTally()
        lines.forEach((line) => {
          tally.add(line)
        })
        const { signals: read, unreadable } = tally.sums()
        expect(read + unreadable).toBe(lines.length)
      }),
    )
  })
})
