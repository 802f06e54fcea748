import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { personalDataCases } from '../../../tests/support/personal-data-cases.ts'
import { findPersonalData, maskPersonalData, PERSONAL_KINDS } from './find-personal-data.ts'

const kindsIn = (text: string): readonly string[] => findPersonalData(text).map(({ kind }) => kind)

describe('invented cases, hidden in every way, in three languages', () => {
  const cases = personalDataCases(20_261_122, 200)
  const isFound = ({ sentence, written }: (typeof cases)[number]): boolean => {
    const start = sentence.indexOf(written)
    return findPersonalData(sentence).some(
      (found) => found.start <= start + 1 && found.end >= start + written.length - 1,
    )
  }

  test.each(PERSONAL_KINDS)('at least 99 %% of %s are found whole', (kind) => {
    const own = cases.filter((one) => one.kind === kind)
    const missed = own.filter((one) => !isFound(one)).map(({ sentence }) => sentence)
    expect(own).toHaveLength(200)
    expect(missed.length / own.length, missed.join('\n')).toBeLessThanOrEqual(0.01)
  })
})

describe('findPersonalData', () => {
  test.each([
    ['Isikukood 49403136526 on näide.', ['personal-code']],
    ['49403136527 on vale kontrollarvuga arv.', []],
    ['Isikukood 49403136527 on vale kontrollarvuga.', ['personal-code']],
    ['Auto 123 ABC ja haagis 456 DE.', ['plate', 'plate']],
    ['Hind on 100 EUR, kaugus 300 km või 250 või rohkem.', []],
    ['Ohtliku veose koolitus, kood 95 ADR ja A2 kategooria.', []],
    ['Look at example.com, please.', []],
    ['Write to john.smith at gmail.com.', ['email']],
    ['Massiga 751–5700 kg või 1 500 000 eurot.', []],
    ['Ta on 17 and joining a training ship.', []],
    ['Direktiiv 2006/126/EÜ, määrus nr 383/2012, RT I, 2010, 44, 261.', []],
    ['Helista 1247 või 112.', []],
    ['Registration under Resolution No. 40 of the Commission.', []],
  ])('%j', (text, kinds) => {
    expect(kindsIn(text)).toEqual(kinds)
  })

  test('any text gives finds in order, inside the text, not one over another', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        let end = 0
        for (const found of findPersonalData(text)) {
          expect(found.start).toBeGreaterThanOrEqual(end)
          expect(found.end).toBeGreaterThan(found.start)
          end = found.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  test('a masked text holds nothing more to find', () => {
    for (const { sentence } of personalDataCases(7, 50))
      expect(kindsIn(maskPersonalData(sentence, () => '…'))).toEqual([])
  })

  test('a long hostile text is read at once', () => {
    const text = `${'1 '.repeat(20_000)}${'a.'.repeat(20_000)}${'EE '.repeat(10_000)}`
    expect(Array.isArray(findPersonalData(text))).toBe(true)
  })
})
