import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createEstonianLemmatizer } from './lemmatizer.ts'
import { parseParadigmBank } from './parse-bank.ts'

const { bank } = parseParadigmBank({
  nouns: {
    luba: 'loa, luba, -de, lube',
    juht: 'juhi, -i, -ide, -e',
    juhis: '-e, -t, -te, -eid',
    märk: 'märgi, -i, -ide, -e',
    mark: 'margi, -i, -ide, -e',
    märge: 'märke, -t, -te, märkeid',
    number: 'numbri, numbrit, numbrite, numbreid',
    aeg: 'aja, aega, aegade, aegu',
    täht: 'tähe, -e, -ede, -i',
    tähtaeg: 'täht+aeg',
    tee: 'tee, -d, -de, teid',
    töö: 'töö, -d, -de, töid',
    laev: '-a, -a, -ade, -u',
    auto: 'auto, -t, -de, -sid',
    sõiduk: '-i, -it, -ite, -eid',
    post: '-i, -i, -ide, -e',
    epost: 'e+post',
    register: 'registri, registrit, registrite, registreid',
    müük: 'müügi, -i, -ide, -e',
    kategooria: 'kategooria, -t, -te, -id',
  },
  verbs: {
    kaotama: '-da, -n, -s, -nud, -tud',
    müüma: 'müüa, müün, müüs, müünud, müüdud = müük',
    registreerima: '-da, -n, -s, -nud, -tud',
    tegema: 'teha, teen, tegi, teinud, tehtud; tegija',
    tooma: 'tuua, toon, tõi, toonud, toodud',
  },
  pronouns: { mina: 'minu, mind, -, -; mulle' },
  invariables: ['kohe'],
  prefixes: ['eri', 'ümber'],
})
const estonian = createEstonianLemmatizer(bank)
const lemmas = (word: string): string[] => estonian.lemmatize(word).map(({ lemma }) => lemma)
const kinds = (word: string): string[] =>
  estonian.lemmatize(word).map(({ lemma, kind }) => `${lemma}:${kind}`)

describe('lemmatize', () => {
  test.each([
    ['loaga', 'luba:bank'],
    ['mulle', 'mina:bank'],
    ['kohe', 'kohe:bank'],
    ['teed', 'tee:bank tegema:bank tegemine:action-noun'],
    ['tähtajaks', 'tähtaeg:bank täht:compound-part aeg:compound-part'],
  ])('finds listed words: %s', (word, found) => {
    expect(kinds(word)).toEqual(found.split(' '))
  })

  test.each([
    ['kaotasin', 'kaotama:bank kaotamine:action-noun'],
    ['kaotamist', 'kaotamine:bank kaotama:action-noun'],
    ['müün', 'müüma:bank müümine:action-noun müük:action-noun'],
    ['müügist', 'müük:bank müüma:action-noun'],
    ['tegijaga', 'tegija:bank tegema:action-noun'],
  ])('ties verbs to their nouns: %s', (word, found) => {
    expect(kinds(word)).toEqual(expect.arrayContaining(found.split(' ')))
  })

  test.each([
    ['juhiloast', 'juhiluba:compound-whole juht:compound-part luba:compound-part'],
    [
      'registreerimismärgita',
      'registreerimismärk:compound-whole registreerimine:compound-part märk:compound-part',
    ],
    ['eriloa', 'eriluba:compound-whole luba:compound-part'],
    ['laevajuhis', 'laevajuhis:compound-whole laevajuht:compound-whole'],
    ['numbrimärke', 'numbrimärk:compound-whole numbrimärge:compound-whole'],
    ['ümberregistreerin', 'ümberregistreerima:compound-whole ümberregistreerimine:action-noun'],
  ])('splits compounds: %s', (word, found) => {
    expect(kinds(word)).toEqual(expect.arrayContaining(found.split(' ')))
  })

  test.each([
    ['soidukit', 'sõiduk'],
    ['numbrimargiga', 'numbrimärk'],
    ['mark', 'märk'],
    ['too', 'töö'],
    ['TÄHTAJAD', 'tähtaeg'],
    ['loagi', 'luba'],
    ['laevaski', 'laev'],
    ['e-posti', 'epost'],
    ['B-kategooriaga', 'bkategooria'],
    ['PPL-ile', 'ppl'],
  ])('finds what was typed otherwise: %s', (word, lemma) => {
    expect(lemmas(word)).toContain(lemma)
  })

  test('prefers the spelling as typed', () => {
    expect(lemmas('mark')).toEqual(['mark', 'märk'])
    expect(lemmas('märk')).toEqual(['märk'])
  })

  test.each([
    ['ministri', 'minister'],
    ['hambaid', 'hammas'],
    ['sulgi', 'sulg'],
    ['kuratooriumitele', 'kuratoorium'],
    ['organiseerisin', 'organiseerima'],
    ['tsisternautosid', 'tsisternauto'],
  ])('guesses at unknown words: %s', (word, lemma) => {
    expect(lemmas(word)).toContain(lemma)
    expect(lemmas(word)).toContain(word)
  })

  test.each(['', '-', '--', '12', 'a2', 'права', '🚗', 'a\u0000b'])(
    'gives back what is no word: %j',
    (word) => {
      expect(kinds(word)).toEqual([`${word}:surface`])
    },
  )

  test('of any text is never empty, the same in any normal form, and without repeats', () => {
    const word = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.stringMatching(/^[a-zõäöüšž-]{1,30}$/u),
    )
    fc.assert(
      fc.property(word, (text) => {
        const found = estonian.lemmatize(text)
        expect(found.length).toBeGreaterThan(0)
        expect(estonian.lemmatize(text.normalize('NFD'))).toEqual(
          estonian.lemmatize(text.normalize('NFC')),
        )
        expect(new Set(found.map(({ lemma }) => lemma)).size).toBe(found.length)
      }),
    )
  })

  test('does not depend on case', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zõäöüšž]{1,20}$/u), (text) => {
        expect(estonian.lemmatize(text.toUpperCase())).toEqual(estonian.lemmatize(text))
      }),
    )
  })

  test('takes a word of any length', () => {
    expect(lemmas('luba'.repeat(2500))).toEqual(['luba'.repeat(2500)])
  })

  test('works with an empty bank', () => {
    const empty = createEstonianLemmatizer({ nouns: [], verbs: [] })
    expect(empty.lemmatize('sepad').map(({ lemma }) => lemma)).toContain('sepp')
  })
})

describe('joinCompound', () => {
  test.each([
    ['juhi', 'luba', 'juhiluba'],
    ['juhi', 'loaga', 'juhiluba'],
    ['täht', 'ajaks', 'tähtaeg'],
    ['soiduki', 'number', 'sõidukinumber'],
    ['numbrimärgi', 'müük', 'numbrimärgimüük'],
    ['kohe', 'luba', undefined],
    ['numbr', 'iluba', undefined],
    ['', '', undefined],
    ['ühe', '🚗', undefined],
  ])('%j, %j → %j', (left, right, joined) => {
    expect(estonian.joinCompound(left, right)).toBe(joined)
  })
})
