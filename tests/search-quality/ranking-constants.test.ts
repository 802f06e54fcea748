import { beforeAll, describe, expect, test } from 'vitest'
import { RANKING, type RankingConstants } from '../../src/search/query/constants.ts'
import { openSearch, type Search } from '../../src/search/query/open-search.ts'
import type { Language } from '../../src/domain/language.ts'
import { openOwnContent, type SearchedContent } from '../support/content-search.ts'

/** A query whose right answer the constant sets apart from another that is near. */
interface ExamplePair {
  readonly constant: string
  readonly without: RankingConstants
  readonly lang: Language
  readonly query: string
  readonly right: string
  readonly wrong: string
}

const evidence = (
  kind: keyof RankingConstants['evidence'],
): Pick<ExamplePair, 'constant' | 'without'> => ({
  constant: `the weight of ${kind}`,
  without: { ...RANKING, evidence: { ...RANKING.evidence, [kind]: 0 } },
})

const field = (
  name: keyof RankingConstants['fields'],
): Pick<ExamplePair, 'constant' | 'without'> => ({
  constant: `the field ${name}`,
  without: { ...RANKING, fields: { ...RANKING.fields, [name]: 0 } },
})

const variant = (
  name: keyof RankingConstants['variants'],
): Pick<ExamplePair, 'constant' | 'without'> => ({
  constant: `the variant ${name}`,
  without: { ...RANKING, variants: { ...RANKING.variants, [name]: 0 } },
})

// prettier-ignore
const PAIRS: readonly ExamplePair[] = [
  // A rare word of the topic’s own weighs more than the share of words met.
  { ...evidence('words'), lang: 'et', query: 'numbrimärgi omanik', right: 'andmete-paringud', wrong: 'numbrimargid' },
  // Who has all of the query’s words is meant, not who has one of them often.
  { ...evidence('coverage'), lang: 'et', query: 'ostetava auto minevikku uuriks', right: 'taustakontroll', wrong: 'omanikuvahetus' },
  // The topic’s own wording, though its neighbour says the words more often.
  { ...evidence('exact'), lang: 'et', query: 'droonieksam büroos', right: 'drooni-a2-padevus', wrong: 'drooni-a1-a3-padevus' },
  // A story that holds a whole question or keyword of the topic, whatever else it tells.
  { ...evidence('contained'), lang: 'en', query: "I moved into a new house and took my husband's name, does my plastic card need replacing?", right: 'juhiloa-vahetamine', wrong: 'registriandmete-muutmine' },
  // A caller's own words for it, which the answer does not use.
  { ...evidence('toldWords'), lang: 'et', query: 'mustad numbrid vana volgale', right: 'vanasoiduk', wrong: 'numbrimargid' },
  // What stands in the answer itself, beside what callers tell of its neighbour.
  { ...evidence('ownCoverage'), lang: 'en', query: 'logbook missing', right: 'registreerimistunnistus', wrong: 'transiitmark' },
  // A situation told whole.
  { ...evidence('toldContained'), lang: 'et', query: 'loetamatuks kulunud tehpassi asemele uut sooviks', right: 'registreerimistunnistus', wrong: 'juhiluba-kadunud' },
  // The document and its loss in one question, not each in another.
  { ...evidence('together'), lang: 'et', query: 'tehpass kadunud', right: 'registreerimistunnistus', wrong: 'tehnoulevaatus' },
  // Who names no craft has a car.
  { ...evidence('usual'), lang: 'et', query: 'ülevaatuseta tabatud, mis nüüd saab', right: 'tehnoulevaatus', wrong: 'veesoiduki-ulevaatus' },
  // Who has a wind turbine moved by road does not ask about what stands in the way of aircraft.
  { ...evidence('mode'), lang: 'en', query: 'I need to move an oversized wind turbine blade on the main road, who gives permission?', right: 'eriveo-luba', wrong: 'lennundustakistused' },
  // „sõiduõpetaja“ has the letters of „õpetaja“ and „sõidu-“, whatever else it is made of.
  { ...evidence('shape'), lang: 'et', query: 'sõiduõpetaja paber aegub', right: 'juhendaja-ja-opetaja-tunnistus', wrong: 'juhiloa-kehtivus' },
  { ...field('questions'), lang: 'et', query: 'numbrimärgi omanik', right: 'andmete-paringud', wrong: 'numbrimargid' },
  { ...field('text'), lang: 'et', query: 'viitenumber 10601008006990', right: 'riigiloivu-tasumine', wrong: 'lennunduse-riigiloivud' },
  { ...variant('synonym'), lang: 'et', query: 'Poeg on kuusteist, kas ta saab juba minu kõrval autot juhtida?', right: 'piiratud-juhtimisoigus', wrong: 'juhendaja-ja-opetaja-tunnistus' },
  // „Teine inimene“ is to „volitaja“ what „pereliige“ is.
  { ...variant('everyday'), lang: 'et', query: 'Kas teine inimene saab mu lubadele järele tulla?', right: 'dokumentide-kattetoimetamine', wrong: 'juhiloa-vahetamine' },
  { ...variant('foreign'), lang: 'ru', query: 'обмен прав', right: 'juhiloa-vahetamine', wrong: 'valisriigi-juhiluba-kolmas-riik' },
  // „juhi luba“ is one word.
  { ...variant('joined'), lang: 'et', query: 'numbri märk kadus', right: 'numbrimargid', wrong: 'juhiluba-kadunud' },
  { ...variant('misspelt'), lang: 'et', query: 'digi juhliuba telfonis kas kehtib', right: 'juhtimisoiguse-toendamine', wrong: 'juhiloa-kehtivus' },
  // Half a word typed.
  { ...variant('beginning'), lang: 'et', query: 'rahvusvaheline juhil', right: 'rahvusvaheline-juhiluba', wrong: 'icc-tunnistus' },
  { ...variant('transliterated'), lang: 'ru', query: 'zapisatsa v byuro na vremja', right: 'buroo-aja-broneerimine', wrong: 'eksami-registreerimine' },
  // A word that the guide does not know still counts as unmet.
  { constant: 'the weight of an unknown word', without: { ...RANKING, unknownWord: 0 }, lang: 'en', query: 'I make real estate videos with a DJI, is a special permit necessary since I earn money?', right: 'drooni-avatud-kategooria', wrong: 'drooni-kaitaja-registreerimine' },
  // The same topic in another language’s text speaks for it, too.
  { constant: 'what a second language adds', without: { ...RANKING, secondLanguage: 0 }, lang: 'ru', query: 'обмен прав', right: 'juhiloa-vahetamine', wrong: 'valisriigi-juhiluba-kolmas-riik' },
  // „Will the … with me in the“ is stop words.
  { constant: 'what is left of a stop word', without: { ...RANKING, stopWord: 1 }, lang: 'en', query: 'Will the examiner speak English with me in the car?', right: 'eksamikeel', wrong: 'juhtimisoiguse-toendamine' },
]

let guide: SearchedContent
beforeAll(() => {
  guide = openOwnContent()
}, 120_000)

describe('a ranking constant', () => {
  test.each(PAIRS)('$constant speaks for the right answer to “$query”', (pair) => {
    const { search, files, vocabulary } = guide
    const changed = openSearch(files, vocabulary, pair.without)
    const lead = leadOf(search, pair)
    expect(lead).toBeGreaterThan(0)
    expect(leadOf(changed, pair)).toBeLessThan(lead - LEAST_DIFFERENCE)
  })

  test('of the evidence has its pair, each of them', () => {
    const kinds = Object.keys(RANKING.evidence).map((kind) => `the weight of ${kind}`)
    expect(PAIRS.map(({ constant }) => constant)).toEqual(expect.arrayContaining(kinds))
  })
})

// A lead is the share by which the right answer's score is above the wrong one's.
const LEAST_DIFFERENCE = 0.004

function leadOf(search: Search, { query, lang, right, wrong }: ExamplePair): number {
  const { hits } = search.search(query, { lang, limit: 200 })
  const scoreOf = (id: string): number => hits.find((hit) => hit.id === id)?.score ?? 0
  expect(scoreOf(right)).toBeGreaterThan(0)
  expect(scoreOf(wrong)).toBeGreaterThan(0)
  return scoreOf(right) / scoreOf(wrong) - 1
}
