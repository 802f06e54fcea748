import { expect, test } from 'vitest'
import type { Day } from '../domain/day.ts'
import { formatKept, parseKept } from './kept-reports.ts'

const report = { day: '2026-11-22' as Day, title: 'Vale: luba', body: 'Sammud on valed.' }

test('reports survive being kept, the newest fifty of them', () => {
  expect(parseKept(formatKept([report]))).toEqual([report])
  const many = Array.from({ length: 60 }, (_, index) => ({ ...report, title: String(index) }))
  expect(parseKept(formatKept(many)).map(({ title }) => title)).toEqual(
    many.slice(10).map(({ title }) => title),
  )
})

test.each(['', 'null', '7', '{"reports":{}}', '{"reports":[{"day":"homme"},3,null]}'])(
  '%j holds none',
  (text) => {
    expect(parseKept(text)).toEqual([])
  },
)
