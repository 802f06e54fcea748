import { describe, expect, test } from 'vitest'
import type { Gap, GapKind } from '../domain/answer.ts'
import { readGapValue } from './gap-value.ts'

const gap = (kind: GapKind): Gap => ({
  name: 'lynk',
  label: 'Lünk',
  kind,
  ...(kind === 'choice' && { options: ['jah', 'ei'] }),
})

describe('readGapValue', () => {
  test.each([
    ['text', ' Mari  Maasikas\n', 'Mari  Maasikas'],
    ['text', '<b>Mari</b>', '<b>Mari</b>'],
    ['text', 'Õnne tn 1–2 „A“', 'Õnne tn 1–2 „A“'],
    ['date', '5.1.2027', '05.01.2027'],
    ['date', '05. 01. 2027', '05.01.2027'],
    ['date', '2027-01-05', '05.01.2027'],
    ['date', '29.2.2028', '29.02.2028'],
    ['amount', '33', '33\u00a0€'],
    ['amount', '12,50 €', '12,50\u00a0€'],
    ['amount', '1 250.5 eurot', '1250,50\u00a0€'],
    ['amount', '0', '0\u00a0€'],
    ['choice', 'jah', 'jah'],
  ] as const)('%s %j says %j', (kind, typed, words) => {
    expect(readGapValue(gap(kind), typed, 'et')).toEqual({ kind: 'words', words })
  })

  test.each([
    ['text', '', 'empty'],
    ['text', ' \u00a0\t', 'empty'],
    ['text', '\u202e', 'empty'],
    ['text', '—', 'unreadable'],
    ['text', '\ud800a', 'unreadable'],
    ['text', '{{tasud.luba}}', 'braces'],
    ['text', 'a } b', 'braces'],
    ['text', 'x'.repeat(10_000), 'too-long'],
    ['date', '30.2.2027', 'no-date'],
    ['date', 'homme', 'no-date'],
    ['date', '1.1.27', 'no-date'],
    ['amount', '-5', 'negative-amount'],
    ['amount', '−5', 'negative-amount'],
    ['amount', 'kolm', 'no-amount'],
    ['amount', '1,234', 'no-amount'],
    ['amount', '99999999', 'no-amount'],
    ['choice', 'vahest', 'not-offered'],
  ] as const)('%s %j is refused: %s', (kind, typed, fault) => {
    expect(readGapValue(gap(kind), typed, 'et')).toEqual({ kind: 'fault', fault })
  })

  test('an amount is written as the language of the letter does', () => {
    expect(readGapValue(gap('amount'), '33', 'ru')).toEqual({ kind: 'words', words: '33\u00a0€' })
    expect(readGapValue(gap('amount'), '33', 'en')).toMatchObject({ kind: 'words' })
  })

  test('only an optional gap may stay empty', () => {
    expect(readGapValue({ ...gap('text'), optional: true }, ' ', 'et')).toEqual({
      kind: 'left-out',
    })
  })
})
