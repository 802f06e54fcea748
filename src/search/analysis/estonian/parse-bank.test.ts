import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseParadigmBank } from './parse-bank.ts'

describe('parseParadigmBank', () => {
  test('reads principal forms, endings, parallel and irregular forms', () => {
    const { bank, faults } = parseParadigmBank({
      nouns: { luba: 'loa, luba, -de, lube/-sid', meri: 'mere, merd, merede, meresid; merre' },
      numerals: { kaks: 'kahe, kaht/kahte, -, -' },
    })
    expect(faults).toEqual([])
    expect(bank.nouns).toEqual([
      {
        lemma: 'luba',
        genitive: ['loa'],
        partitive: ['luba'],
        pluralGenitive: ['lubade'],
        pluralPartitive: ['lube', 'lubasid'],
        others: [],
        parts: [],
      },
      expect.objectContaining({ lemma: 'meri', others: ['merre'] }),
      expect.objectContaining({ lemma: 'kaks', partitive: ['kaht', 'kahte'], pluralGenitive: [] }),
    ])
  })

  test('reads a verb, whose endings join the stem without -ma, and its nouns of action', () => {
    const { bank, faults } = parseParadigmBank({
      verbs: {
        kaotama: '-da, -n, -s, -nud, -tud = kaotus',
        tegema: 'teha, teen, tegi, teinud, tehtud; tegija',
      },
    })
    expect(faults).toEqual([])
    expect(bank.verbs).toEqual([
      {
        lemma: 'kaotama',
        infinitive: ['kaotada'],
        present: ['kaotan'],
        past: ['kaotas'],
        activeParticiple: ['kaotanud'],
        passiveParticiple: ['kaotatud'],
        others: [],
        actionNouns: ['kaotus'],
      },
      expect.objectContaining({ lemma: 'tegema', others: ['tegija'], actionNouns: [] }),
    ])
  })

  test('gives a compound the forms of its last part and takes the hyphen out', () => {
    const { bank } = parseParadigmBank({
      nouns: {
        aeg: 'aja, aega, aegade, aegu',
        tähtaeg: 'täht+aeg',
        post: '-i, -i, -ide, -e',
        'e-post': 'e+post',
      },
    })
    expect(bank.nouns).toContainEqual(
      expect.objectContaining({ lemma: 'tähtaeg', genitive: ['tähtaja'], parts: ['täht', 'aeg'] }),
    )
    expect(bank.nouns).toContainEqual(
      expect.objectContaining({ lemma: 'epost', genitive: ['eposti'] }),
    )
  })

  test.each([
    [{ nouns: { luba: 'loa, luba' } }, 'nouns.luba', 'Vorme on 2, oodati 4'],
    [{ nouns: { luba: 'loa, Luba, lubade, lube' } }, 'nouns.luba', '„Luba“ ei ole väiketähtedega'],
    [{ nouns: { luba: 3 } }, 'nouns.luba', 'Vormid puuduvad'],
    [{ nouns: { tähtaeg: 'täht+aeg' } }, 'nouns.tähtaeg', '„aeg“ pangas ei ole'],
    [{ verbs: { kaota: '-da, -n, -s, -nud, -tud' } }, 'verbs.kaota', 'ei ole ma-vorm'],
    [{ verbs: { kaotama: '-da, -n' } }, 'verbs.kaotama', 'Vorme on 2, oodati 5'],
    [{ invariables: ['ja', '1'] }, 'invariables.2', '„1“'],
    [{ prefixes: 'eri' }, 'prefixes', 'ei ole loetav'],
    [{ nouns: ['luba'] }, 'nouns', 'ei ole loetav'],
    ['luba', '', 'ei ole loetav'],
  ])('reports %j at „%s“', (source, key, message) => {
    const { faults } = parseParadigmBank(source)
    expect(faults).toEqual([{ key, message: expect.stringContaining(message) as string }])
  })

  test('leaves out only the faulty line', () => {
    const { bank } = parseParadigmBank({ nouns: { vigane: 'x', pass: '-i, -i, -ide, -e' } })
    expect(bank.nouns.map(({ lemma }) => lemma)).toEqual(['pass'])
  })

  test('reads anything without throwing', () => {
    fc.assert(
      fc.property(fc.anything(), fc.dictionary(fc.string(), fc.anything()), (source, nouns) => {
        expect(parseParadigmBank(source).faults).toBeInstanceOf(Array)
        const { bank, faults } = parseParadigmBank({ nouns })
        expect(bank.nouns.length + faults.length).toBe(Object.keys(nouns).length)
      }),
    )
  })
})
