import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, parseDay, type Day } from '../domain/day.ts'
import type { Fact, FactId, FactValue, Source } from '../domain/fact.ts'
import { splitReferences } from './references.ts'
import { parseFactReference, resolveFact } from './resolve.ts'
import { scheduleAfter, scheduledOn } from './schedule.ts'

const day = (text: string): Day => parseDay(text) ?? ('' as Day)
const source: Source = { url: 'https://näide.ee', checked: day('2026-11-22'), confidence: 'high' }
const fee = (values: readonly Partial<FactValue>[], more: Partial<Fact> = {}): Fact => ({
  id: 'tasud.luba' as FactId,
  kind: 'amount',
  label: { et: 'Luba', ru: 'Права', en: 'Licence' },
  page: 'https://www.riigiteataja.ee/akt/RLS',
  values: values.map((value) => ({ value: 0, source, ...value })),
  place: { file: 'facts/x.yml', line: 1, column: 1 },
  ...more,
})
const read = (
  fact: Fact,
  name: string,
  on: string,
  language: 'et' | 'ru' | 'en' = 'et',
): string => {
  const reference = parseFactReference(name)
  return reference
    ? resolveFact(fact, reference, day(on), language).text.replaceAll('\u00a0', ' ')
    : ''
}

describe('splitReferences', () => {
  test.each([
    ['Tasu {{tasud.luba}}.', ['text', 'fact', 'text']],
    ['Tere, {{kliendi-nimi}}!', ['text', 'gap', 'text']],
    ['{{ tasud.luba }}', ['fact']],
    ['{{Suur}} {{}} {{a..b}}', ['malformed', 'text', 'malformed', 'text', 'malformed']],
    ['pooleli {{tasud.', ['text', 'malformed']],
    ['üksik }} lõpp', ['text', 'malformed', 'text']],
  ])('reads %j', (text, kinds) => {
    expect(splitReferences(text).map((segment) => segment.kind)).toEqual(kinds)
  })

  test('the pieces joined again are the text', () => {
    const braces = fc.constantFrom('{{', '}}', '{', '}', 'a', '.', ' ', '\n', 'õ', 'tasud.luba')
    fc.assert(
      fc.property(
        fc.array(braces).map((parts) => parts.join('')),
        (text) => {
          const joined = splitReferences(text).map((piece) =>
            piece.kind === 'text' ? piece.text : piece.raw,
          )
          expect(joined.join('')).toBe(text)
        },
      ),
    )
  })
})

describe('resolveFact', () => {
  const deletion = fee([
    { value: 0, until: day('2025-12-31') },
    { value: 15, from: day('2026-01-01'), until: day('2026-12-31') },
    { value: 800, from: day('2027-01-01') },
  ])

  test.each([
    ['2025-12-31', '0 €'],
    ['2026-01-01', '15 €'],
    ['2026-12-31', '15 €'],
    ['2027-01-01', '800 €'],
  ])('reads the value in force on %s', (on, words) => {
    expect(read(deletion, 'tasud.luba', on)).toBe(words)
  })

  test('says the channels apart, or one of them', () => {
    const both = fee([
      { value: 23, channel: 'e-teenindus' },
      { value: 33, channel: 'buroo' },
    ])
    expect(read(both, 'tasud.luba', '2026-01-01')).toBe('e-teeninduses 23 €, büroos 33 €')
    expect(read(both, 'tasud.luba.buroo', '2026-01-01', 'en')).toBe('€33')
    expect(read(both, 'tasud.luba.buroo', '2026-01-01', 'ru')).toBe('33 €')
  })

  test('sends the reader to the official page when no value is known', () => {
    expect(read(fee([]), 'tasud.luba', '2026-01-01')).toBe(
      'kontrolli: https://www.riigiteataja.ee/akt/RLS',
    )
  })

  test.each([
    ['et', 1, '1 tööpäev'],
    ['et', 10, '10 tööpäeva'],
    ['ru', 2, '2 рабочих дня'],
    ['ru', 21, '21 рабочий день'],
    ['ru', 5, '5 рабочих дней'],
    ['en', 1, '1 working day'],
  ] as const)('counts in %s: %d', (language, value, words) => {
    const term = fee([{ value }], { kind: 'duration', unit: 'working-day' })
    expect(read(term, 'tasud.luba', '2026-01-01', language)).toBe(words)
    expect(read(term, 'tasud.luba.arv', '2026-01-01', language)).toBe(String(value))
  })

  test('writes a day as each language does', () => {
    const since = fee([{ value: '2027-01-01' }], { kind: 'date' })
    expect(read(since, 'tasud.luba', '2026-01-01')).toBe('01.01.2027')
    expect(read(since, 'tasud.luba', '2026-01-01', 'en')).toBe('1 January 2027')
  })

  test('gives a contact whole or in parts', () => {
    const police = fee(
      [
        {
          value: {
            name: { et: 'politsei', ru: 'полиция', en: 'the police' },
            phone: '612 3000',
            web: 'https://www.politsei.ee/',
          },
        },
      ],
      { kind: 'contact' },
    )
    expect(read(police, 'tasud.luba', '2026-01-01')).toBe('politsei, tel 612 3000, politsei.ee')
    expect(read(police, 'tasud.luba.telefon', '2026-01-01')).toBe('612 3000')
    expect(read(police, 'tasud.luba.e-post', '2026-01-01')).toContain('kontrolli')
  })

  test('a reference with an unknown tail is none', () => {
    expect(parseFactReference('tasud.luba.posti-teel')).toBeUndefined()
    expect(parseFactReference('tasud')).toBeUndefined()
  })
})

describe('scheduleAfter', () => {
  const reference = { id: 'tasud.luba' }
  const deletion = fee([
    { value: 15, until: day('2026-12-31') },
    { value: 800, from: day('2027-01-01'), until: day('2027-06-30') },
    { value: 800, from: day('2027-07-01'), until: day('2027-12-31') },
  ])

  test('lists the changes of words after a day, and an end without a successor', () => {
    const schedule = scheduleAfter(deletion, reference, day('2026-11-22'), 'et')
    expect(
      schedule.map((step) => [step.from, step.text.replaceAll('\u00a0', ' '), step.url]),
    ).toEqual([
      ['2027-01-01', '800 €', undefined],
      [
        '2028-01-01',
        'kontrolli: https://www.riigiteataja.ee/akt/RLS',
        'https://www.riigiteataja.ee/akt/RLS',
      ],
    ])
  })

  test('reads on every day what the fact itself reads that day', () => {
    const schedule = scheduleAfter(deletion, reference, day('2026-11-22'), 'et')
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 800 }), (count) => {
        const on = addDays(day('2026-11-22'), count)
        const shown =
          scheduledOn(schedule, on)?.text ??
          resolveFact(deletion, reference, day('2026-11-22'), 'et').text
        expect(shown).toBe(resolveFact(deletion, reference, on, 'et').text)
      }),
    )
  })
})
