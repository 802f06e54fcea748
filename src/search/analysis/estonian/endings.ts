const OBLIQUE_CASES = ['sse', 's', 'st', 'le', 'l', 'lt', 'ks', 'ni', 'na', 'ta', 'ga']
const SINGULAR = ['', 'd', ...OBLIQUE_CASES]
const PLURAL = ['', ...OBLIQUE_CASES]
const CONDITIONAL = ['ks', 'ksin', 'ksid', 'ksime', 'ksite']

function prefixed(prefix: string, endings: readonly string[]): string[] {
  return endings.map((ending) => prefix + ending)
}

/** All cases of a word that inflects like `õpetaja`: one stem, plural in -te. */
function cases(stem: string): string[] {
  return [
    ...prefixed(stem, SINGULAR),
    `${stem}t`,
    ...prefixed(`${stem}te`, PLURAL),
    `${stem}id`,
    ...prefixed(`${stem}i`, ['s', 'st', 'le', 'l', 'lt', 'ks']),
  ]
}

/**
 * What may follow a stem, by the slot that the stem fills. A form of a known word is
 * a stem of the word and an ending of the stem's slot.
 *
 * - `lemma`, `form`: a whole word
 * - `singular`, `plural`: the genitive
 * - `i-plural`: the plural in -i- (`registrei-l`)
 * - `comparative`: `uuem-a`
 * - `supine`: `kaota-ma`; `present-participle`: `kaota-va`; `action`: `kaota-mine`; `agent`: `kaota-ja`
 * - `present`: `kaota-n`; `past`: `kaotas-in`; `past-i`: `tegi-n`; `past-sin`: `ands-in`
 * - `infinitive`: `kaotad-a`, `kaotad-es`; `imperative`: `kaotag-e`
 * - `passive`: `kaotat-i`; `passive-present`: `kaotata-kse`; `active-participle`: `kaotanu-d`
 */
export const ENDINGS = {
  lemma: [''],
  form: [''],
  singular: SINGULAR,
  plural: PLURAL,
  'i-plural': OBLIQUE_CASES.slice(0, 7),
  comparative: ['', ...cases('a')],
  supine: ['ma', 'mas', 'mast', 'maks', 'mata'],
  'present-participle': cases('va'),
  action: ['mine', ...prefixed('mise', SINGULAR), 'mist', ...prefixed('miste', PLURAL), 'misi'],
  agent: cases('ja'),
  present: ['n', 'd', 'b', 'me', 'te', 'vad', '', ...CONDITIONAL],
  past: ['', 'in', 'id', 'ime', 'ite'],
  'past-i': ['', 'n', 'd', 'me', 'te'],
  'past-sin': ['in', 'id', 'ime', 'ite'],
  infinitive: ['a', 'es'],
  imperative: ['e', 'em', 'u'],
  passive: [
    'i',
    'a',
    'aks',
    'agu',
    'av',
    ...cases('ava'),
    'ud',
    ...cases('u').filter(isUnlikeNounInUs),
  ],
  'passive-present': ['kse'],
  'active-participle': ['ksin', 'ksime', 'ksite', ...cases('')],
} as const satisfies Record<string, readonly string[]>

/** `kustutus` is the deletion, hardly ever “in the extinguished one”. */
function isUnlikeNounInUs(ending: string): boolean {
  return !['us', 'ust', 'usse'].includes(ending)
}

/** The slot of a paradigm that a stem fills; it decides the endings. */
export type StemSlot = keyof typeof ENDINGS

export const STEM_SLOTS = Object.keys(ENDINGS) as readonly StemSlot[]

/** For each ending, the slots that take it. */
export const SLOTS_BY_ENDING: ReadonlyMap<string, ReadonlySet<StemSlot>> = invert()

export const LONGEST_ENDING = Math.max(...[...SLOTS_BY_ENDING.keys()].map(({ length }) => length))

function invert(): Map<string, Set<StemSlot>> {
  const byEnding = new Map<string, Set<StemSlot>>()
  for (const slot of STEM_SLOTS) {
    for (const ending of ENDINGS[slot]) {
      byEnding.set(ending, (byEnding.get(ending) ?? new Set()).add(slot))
    }
  }
  return byEnding
}
