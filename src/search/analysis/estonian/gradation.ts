import type { NounParadigm, VerbParadigm } from './paradigm.ts'

/**
 * Consonant gradation: the strong grade and its weak counterpart, at the border of
 * two syllables, as in Erelt, Erelt and Ross, Eesti keele käsiraamat (Morphology).
 */
const GRADES: readonly (readonly [strong: string, weak: string])[] = [
  ['kk', 'k'],
  ['pp', 'p'],
  ['tt', 't'],
  ['ss', 's'],
  ['k', 'g'],
  ['p', 'b'],
  ['t', 'd'],
  ['nk', 'ng'],
  ['rk', 'rg'],
  ['lk', 'lg'],
  ['mp', 'mb'],
  ['rp', 'rb'],
  ['lp', 'lb'],
  ['nt', 'nd'],
  ['rt', 'rd'],
  ['lt', 'ld'],
  ['mb', 'mm'],
  ['nd', 'nn'],
  ['ld', 'll'],
  ['rd', 'rr'],
  ['lb', 'lv'],
  ['rb', 'rv'],
  ['lg', 'l'],
  ['rg', 'r'],
  ['sk', 's'],
  ['hk', 'h'],
  ['ht', 'h'],
  ['b', 'v'],
  ['g', ''],
  ['d', ''],
]

/** What looks like a weak grade may also be all there is: king: kinga, tamm: tamme. */
const UNCHANGING = GRADES.map(([, weak]) => [weak, weak] as const).filter(
  ([weak]) => weak.length > 1,
)

/** A stem vowel and the plural partitive that usually goes with it: sepa – seppi, lipu – lippe. */
const STEM_VOWELS: readonly (readonly [stem: string, plural: string])[] = [
  ['a', 'i'],
  ['a', 'u'],
  ['e', 'i'],
  ['i', 'e'],
  ['u', 'e'],
]

const VERB_VOWELS = ['a', 'i', 'u'] as const
const LAST_CONSONANTS = 'bdfghkmnprstv'

/** Endings of nouns that change when they inflect, written as if they were words: `rb: rva, rba …`. */
export function nounPatterns(): NounParadigm[] {
  return [
    ...[...GRADES, ...UNCHANGING].flatMap(([strong, weak]) => [
      // sepp: sepa, seppa
      ...STEM_VOWELS.map(([vowel, plural]) =>
        pattern(strong, weak + vowel, strong + vowel, `${strong + vowel}de`, strong + plural),
      ),
      // rikas: rikka, rikast; hinne: hinde, hinnet
      pattern(`${weak}as`, `${strong}a`, `${weak}ast`, `${weak}aste`, `${strong}aid`),
      pattern(`${weak}e`, `${strong}e`, `${weak}et`, `${weak}ete`, `${strong}eid`),
    ]),
    // selg: selja, märg: märja, telg: telje
    ...['l', 'r'].flatMap((liquid) =>
      ['a', 'e'].map((vowel) =>
        pattern(
          `${liquid}g`,
          `${liquid}j${vowel}`,
          `${liquid}g${vowel}`,
          `${liquid}g${vowel}de`,
          `${liquid}gi`,
        ),
      ),
    ),
    ...[...LAST_CONSONANTS].flatMap(syncopes),
    ...['l', 'n', 'r', 'nd'].flatMap((end) =>
      // sibul: sibula, kartul: kartuli
      ['a', 'i'].flatMap((vowel) =>
        ['a', 'i', 'u'].map((before) => unchanging(before + end, vowel)),
      ),
    ),
  ]
}

/** The same for verbs: `ppima: pida …`. */
export function verbPatterns(): VerbParadigm[] {
  return [
    ...[...GRADES, ...UNCHANGING].flatMap(([strong, weak]) => [
      // õppima: õppida, õpin
      ...VERB_VOWELS.map((vowel) => {
        const stem = strong + vowel
        return verbPattern(stem, `${stem}da`, weak + vowel, `${stem}s`, stem, weak + vowel)
      }),
      // hüppama: hüpata, hüppan
      verbPattern(`${strong}a`, `${weak}ata`, `${strong}a`, `${strong}as`, `${weak}a`, `${weak}a`),
    ]),
    // laulma: laulda, laulan; keetma: keeta, keedan
    ...['l', 'r', 'n'].map((end) => verbPattern(end, `${end}da`, `${end}a`, `${end}is`, end, end)),
    verbPattern('t', 'ta', 'da', 'tis', 't', 'de'),
    verbPattern('d', 'da', 'a', 'dis', 'd', ''),
  ]
}

/** Words that lose a vowel: peegel: peegli, kindel: kindla, minister: ministri, rõõmus: rõõmsa, vaikne: vaikse. */
function syncopes(before: string): NounParadigm[] {
  return [
    ...['l', 'r'].flatMap((end) =>
      ['i', 'a'].map((vowel) => {
        const stem = before + end + vowel
        return pattern(
          `${before}e${end}`,
          stem,
          `${stem}t`,
          `${stem}te`,
          `${before}${end}${vowel === 'i' ? 'e' : 'a'}id`,
        )
      }),
    ),
    pattern(`${before}us`, `${before}sa`, `${before}sat`, `${before}sate`, `${before}said`),
    pattern(`${before}ne`, `${before}se`, `${before}set`, `${before}sete`, `${before}seid`),
    pattern(`${before}e`, `${before}me`, `${before}et`, `${before}mete`, `${before}meid`),
  ]
}

function unchanging(end: string, vowel: string): NounParadigm {
  const stem = end + vowel
  return pattern(end, stem, `${stem}t`, `${stem}te`, `${end}${vowel === 'i' ? 'e' : vowel}id`)
}

function pattern(
  lemma: string,
  genitive: string,
  partitive: string,
  pluralGenitive: string,
  pluralPartitive: string,
): NounParadigm {
  return {
    lemma,
    genitive: [genitive],
    partitive: [partitive],
    pluralGenitive: [pluralGenitive],
    pluralPartitive: [pluralPartitive],
    others: [],
    parts: [],
  }
}

function verbPattern(
  supine: string,
  infinitive: string,
  present: string,
  past: string,
  active: string,
  passive: string,
): VerbParadigm {
  return {
    lemma: `${supine}ma`,
    infinitive: [infinitive],
    present: [`${present}n`],
    past: [past],
    activeParticiple: [`${active}nud`],
    passiveParticiple: [`${passive}${/[ln]$/u.test(passive) ? 'dud' : 'tud'}`],
    others: [],
    actionNouns: [],
  }
}
