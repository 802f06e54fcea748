import type { StemSlot } from './endings.ts'
import { ENDINGS } from './endings.ts'
import type { NounParadigm, VerbParadigm } from './paradigm.ts'

/** A beginning that all forms of one slot share. */
export interface Stem {
  readonly text: string
  readonly slot: StemSlot
}

const VOWEL = /[aeiouõäöü]$/u
const SHORT_T_STEM = /(?<![aeiouõäöü])[aeiouõäöü]t$/u
const VOICELESS = /[gbdkptshfšzž]$/u
const SHORTEST_I_PLURAL = 5
const SHORTEST_LONG_GENITIVE = 6
const LONG_GENITIVE = /[aeiouõäöü]se$/u

/** The stems from which every form of a noun follows. */
export function nounStems(noun: NounParadigm): Stem[] {
  return [
    { text: noun.lemma, slot: 'lemma' },
    // Without a plural there is no nominative plural in -d either.
    ...stemsOf(noun.genitive, noun.pluralGenitive.length > 0 ? 'singular' : 'plural'),
    ...stemsOf(noun.partitive, 'form'),
    ...stemsOf(noun.pluralGenitive, 'plural'),
    ...noun.pluralPartitive.flatMap(pluralPartitiveStems),
    ...shortIllatives(noun),
    ...noun.others.map(otherNounStem),
  ]
}

/** The stems from which every form of a verb follows, its mine- and ja-nouns included. */
export function verbStems(verb: VerbParadigm): Stem[] {
  return [
    ...supineStems(verb),
    ...verb.infinitive.map((form) => ({ text: form.slice(0, -1), slot: 'infinitive' }) as const),
    ...verb.present.map((form) => ({ text: form.slice(0, -1), slot: 'present' }) as const),
    ...verb.past.flatMap((form) => pastStems(form, supineStem(verb))),
    ...verb.activeParticiple.map(
      (form) => ({ text: form.slice(0, -1), slot: 'active-participle' }) as const,
    ),
    ...imperativeStems(verb),
    ...passiveStems(verb),
    ...stemsOf(verb.others, 'form'),
  ]
}

/** Every form of the word with these stems. */
export function formsOf(stems: readonly Stem[]): Set<string> {
  return new Set(stems.flatMap(({ text, slot }) => ENDINGS[slot].map((ending) => text + ending)))
}

/** `kaota` of `kaotama`. */
export function supineStem({ lemma }: VerbParadigm): string {
  return lemma.slice(0, -2)
}

/** `kaotaja` of `kaotama`; `tegija` of `tegema`, where it is listed. */
export function agentNoun({ lemma, others }: VerbParadigm): string {
  return others.find((form) => form.endsWith('ija')) ?? `${lemma.slice(0, -2)}ja`
}

function stemsOf(forms: readonly string[], slot: StemSlot): Stem[] {
  return forms.map((text) => ({ text, slot }))
}

/** A partitive in -id also gives the short plural: registreid → registreil. Short words would collide with `teil`, `neil`. */
function pluralPartitiveStems(form: string): Stem[] {
  const stems: Stem[] = [{ text: form, slot: 'form' }]
  const short = form.slice(0, -1)
  if (/[^s]id$/u.test(form) && short.length >= SHORTEST_I_PLURAL) {
    stems.push({ text: short, slot: 'i-plural' })
  }
  return stems
}

/** kohustuse → kohustusse, beside kohustusesse; words of three syllables only. */
function shortIllatives({ genitive, pluralPartitive }: NounParadigm): Stem[] {
  if (!pluralPartitive.some((form) => form.endsWith('si'))) return []
  return genitive
    .filter((form) => form.length >= SHORTEST_LONG_GENITIVE && LONG_GENITIVE.test(form))
    .map((form) => ({ text: `${form.slice(0, -1)}se`, slot: 'form' }))
}

function otherNounStem(form: string): Stem {
  return { text: form, slot: form.length >= 4 && form.endsWith('m') ? 'comparative' : 'form' }
}

function supineStems(verb: VerbParadigm): Stem[] {
  const stem = supineStem(verb)
  return [
    { text: stem, slot: 'supine' },
    { text: stem, slot: 'action' },
    { text: agentNoun(verb).slice(0, -2), slot: 'agent' },
    { text: presentParticiple(stem, verb.infinitive), slot: 'form' },
    { text: stem, slot: 'present-participle' },
  ]
}

/** kaotav; but andev, and jättev where the infinitive has the double consonant. */
function presentParticiple(stem: string, infinitive: readonly string[]): string {
  if (VOWEL.test(stem)) return `${stem}v`
  return SHORT_T_STEM.test(stem) && infinitive.includes(`${stem}ta`) ? `${stem}tev` : `${stem}ev`
}

/** kaotas → kaotas-in; tegi → tegi-n; andis → ands-in, since `andma` has a consonant stem. */
function pastStems(form: string, supine: string): Stem[] {
  if (form.endsWith('i')) return [{ text: form, slot: 'past-i' }]
  if (!form.endsWith('is') || VOWEL.test(supine)) return [{ text: form, slot: 'past' }]
  return [
    { text: form, slot: 'form' },
    { text: supine.endsWith('s') ? supine : `${supine}s`, slot: 'past-sin' },
  ]
}

/** kaotage, andke, vaadake, tehke: the consonant follows from the infinitive and the nud-form. */
function imperativeStems({ infinitive, activeParticiple, others }: VerbParadigm): Stem[] {
  if (others.some((form) => /[gk]e$/u.test(form))) {
    return []
  }
  return activeParticiple.flatMap((participle, index) => {
    const daForm = infinitive[index] ?? infinitive[0] ?? ''
    if (daForm.endsWith('ha'))
      return [{ text: `${daForm.slice(0, -1)}k`, slot: 'imperative' } as const]
    const stem = participle.slice(0, -3).replace(/sk$/u, 's')
    const strong = VOICELESS.test(stem) || daForm === `${stem}ta`
    return [{ text: stem + (strong ? 'k' : 'g'), slot: 'imperative' } as const]
  })
}

/** kaotatud → kaotat-i, kaotat-akse; but müüdud → müüa-kse, tehtud → teha-kse. */
function passiveStems({ infinitive, passiveParticiple }: VerbParadigm): Stem[] {
  return passiveParticiple.flatMap((participle, index) => {
    const daForm = infinitive[index] ?? infinitive[0] ?? ''
    const stem = participle.slice(0, -2)
    const fromInfinitive = participle.endsWith('dud') || daForm.endsWith('ha')
    return [
      { text: stem, slot: 'passive' } as const,
      { text: fromInfinitive ? daForm : `${stem}a`, slot: 'passive-present' } as const,
    ]
  })
}
