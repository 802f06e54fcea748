import { beforeAll, describe, expect, test } from 'vitest'
import { RANKING, type RankingConstants } from '../../src/search/query/constants.ts'
import { openSearch, type Search } from '../../src/search/query/open-search.ts'
import type { Language } from '../../src/domain/language.ts'
import { openOwnContent, type SearchedContent } from '../support/content-search.ts'

/** A query whose right answer the constant puts before another that would lead without it. */
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
  // Rare words of the field’s own weigh more than the share of words met.
  { ...evidence('words'), lang: 'et', query: 'registreerimis tasu esmaregistreerimisel', right: 'registreerimistasu', wrong: 'soiduki-esmaregistreerimine' },
  // Two misspelt words and a third: the one who has all of them is meant.
  { ...evidence('coverage'), lang: 'et', query: 'digi juhliuba telfonis kas kehtib', right: 'juhtimisoiguse-toendamine', wrong: 'juhiloa-kehtivus' },
  // One near question of a topic, against scattered words in another.
  { ...evidence('question'), lang: 'et', query: 'Kas ettevõtte eest võib töötaja tulla?', right: 'esindamine-ja-volitamine', wrong: 'soidumeeriku-kaardid' },
  // The driving exam has driving in its title; the theory exam has not.
  { ...evidence('title'), lang: 'ru', query: 'завалил вождение, когда снова', right: 'soidueksam', wrong: 'teooriaeksam' },
  // The very title, though its neighbour says „pädevus“ more often.
  { ...evidence('exact'), lang: 'et', query: 'Drooni kaugpiloodi A2 pädevus', right: 'drooni-a2-padevus', wrong: 'drooni-a1-a3-padevus' },
  // Many ways to say that the right to drive was taken, one chance question about „tagasi“.
  { ...evidence('several'), lang: 'et', query: 'lubadest ilma jäetud, kuna rooli tagasi lastakse', right: 'juhtimisoiguse-aravotmine', wrong: 'eksami-registreerimine' },
  // Who names no craft has a car.
  { ...evidence('usual'), lang: 'et', query: 'ülevaatuseta tabatud, mis nüüd saab', right: 'tehnoulevaatus', wrong: 'veesoiduki-ulevaatus' },
  // Who says „plane“ is not sent to the overview of all modes.
  { ...evidence('mode'), lang: 'en', query: 'plane register change of owner', right: 'ohusoidukite-register', wrong: 'omanikuvahetus-liigiti' },
  // Without diacritics and with a letter missing the shape still says „lõiv“ and „viitenumber“.
  { ...evidence('shape'), lang: 'et', query: 'piloodiloa loiv ja vitenumber', right: 'lennunduse-riigiloivud', wrong: 'piloodiluba' },
  { ...field('title'), lang: 'et', query: 'laevaliikluskorraldajaks kuidas saadakse', right: 'veeliikluse-korraldamine', wrong: 'jaamurre' },
  { ...field('questions'), lang: 'et', query: 'registreerimis tasu esmaregistreerimisel', right: 'registreerimistasu', wrong: 'soiduki-esmaregistreerimine' },
  { ...field('keywords'), lang: 'en', query: 'driving licence', right: 'juhiloa-vahetamine', wrong: 'esmane-juhiluba' },
  { ...field('text'), lang: 'en', query: 'my first licence card says it ends next month, do I have to sit exams once more?', right: 'esmase-juhiloa-vahetamine', wrong: 'vaikelaevajuhi-tunnistuse-kehtivus' },
  { ...variant('synonym'), lang: 'et', query: 'piloodiloa loiv ja vitenumber', right: 'lennunduse-riigiloivud', wrong: 'piloodiluba' },
  // „Abikaasa“ is to „volitaja“ what „pereliige“ is.
  { ...variant('everyday'), lang: 'et', query: 'Kas saan abikaasa autot tema eest müüa?', right: 'esindamine-ja-volitamine', wrong: 'kasutamise-keelumarge' },
  { ...variant('foreign'), lang: 'ru', query: 'насчёт автобусов Нарва-Таллинн, за ними кто следит', right: 'uhistransport', wrong: 'takso-load' },
  { ...variant('joined'), lang: 'et', query: 'registreerimis tasu esmaregistreerimisel', right: 'registreerimistasu', wrong: 'soiduki-esmaregistreerimine' },
  { ...variant('misspelt'), lang: 'et', query: 'digi juhliuba telfonis kas kehtib', right: 'juhtimisoiguse-toendamine', wrong: 'juhiloa-kehtivus' },
  { ...variant('transliterated'), lang: 'ru', query: 'zapisatsa v byuro na vremja', right: 'buroo-aja-broneerimine', wrong: 'eksami-registreerimine' },
  // A word that the guide does not know still counts as unmet.
  { constant: 'the weight of an unknown word', without: { ...RANKING, unknownWord: 0 }, lang: 'ru', query: 'ветряками под 120 метров вы занимаетесь или кто?', right: 'lennundustakistused', wrong: 'drooni-avatud-kategooria' },
  // The same topic in another language’s text speaks for it, too.
  { constant: 'what a second language adds', without: { ...RANKING, secondLanguage: 0 }, lang: 'et', query: 'load vahetada netis', right: 'juhiloa-vahetamine', wrong: 'vaikelaevajuhi-tunnistuse-kehtivus' },
  // „mis nüüd saab“ is three stop words.
  { constant: 'what is left of a stop word', without: { ...RANKING, stopWord: 1 }, lang: 'et', query: 'ülevaatuseta tabatud, mis nüüd saab', right: 'tehnoulevaatus', wrong: 'veesoiduki-ulevaatus' },
]

let guide: SearchedContent
beforeAll(() => {
  guide = openOwnContent()
}, 120_000)

describe('a ranking constant', () => {
  test.each(PAIRS)('$constant puts the right answer first for “$query”', (pair) => {
    const { search, files, vocabulary } = guide
    const changed = openSearch(files, vocabulary, pair.without)
    expect(isBefore(search, pair)).toBe(true)
    expect(isBefore(changed, pair)).toBe(false)
  })

  test('of the evidence has its pair, each of them', () => {
    const kinds = Object.keys(RANKING.evidence).map((kind) => `the weight of ${kind}`)
    expect(PAIRS.map(({ constant }) => constant)).toEqual(expect.arrayContaining(kinds))
  })
})

function isBefore(search: Search, { query, lang, right, wrong }: ExamplePair): boolean {
  const ids = search.search(query, { lang, limit: 100 }).hits.map(({ id }) => id)
  const place = (id: string): number => (ids.includes(id) ? ids.indexOf(id) : Infinity)
  return place(right) < place(wrong)
}
