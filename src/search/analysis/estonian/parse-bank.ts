import type { NounParadigm, ParadigmBank, VerbParadigm } from './paradigm.ts'

/** A line of the paradigm bank that could not be read; `message` is for the editor, in Estonian. */
export interface BankFault {
  /** The list and the word that the fault is in: `nouns.luba`. */
  readonly key: string
  readonly message: string
}

type Outcome<T> = { readonly value: T } | { readonly fault: string }

const NOUN_SLOTS = 'omastav, osastav, mitmuse omastav, mitmuse osastav'
const VERB_SLOTS = 'da-vorm, olevik, minevik, nud-vorm, tud-vorm'
const WORD = /^[\p{Ll}\p{M}]+(?:-[\p{Ll}\p{M}]+)*$/u

/**
 * Reads the parsed YAML of `content/vocabulary/paradigms.et.yml`, whose header
 * explains the lines. Faulty lines are left out of the bank and reported.
 */
export function parseParadigmBank(source: unknown): {
  readonly bank: ParadigmBank
  readonly faults: readonly BankFault[]
} {
  const faults: BankFault[] = []
  const lists = isRecord(source) ? source : {}
  if (!isRecord(source))
    faults.push({
      key: '',
      message: 'Sõnamuutepank ei ole loetav. Oodati loendeid nouns, verbs jt.',
    })
  const simple = [
    ...readList(lists, 'nouns', parseNoun, faults),
    ...readList(lists, 'numerals', parseNoun, faults),
  ]
  return {
    bank: {
      nouns: resolveCompounds(simple, faults),
      verbs: readList(lists, 'verbs', parseVerb, faults),
      pronouns: readList(lists, 'pronouns', parseNoun, faults),
      invariables: readWords(lists, 'invariables', faults),
      prefixes: readWords(lists, 'prefixes', faults),
    },
    faults,
  }
}

function readList<T>(
  lists: Record<string, unknown>,
  name: string,
  parse: (lemma: string, line: string) => Outcome<T>,
  faults: BankFault[],
): T[] {
  const list = lists[name]
  if (list === undefined || list === null) return []
  if (!isRecord(list)) {
    faults.push({
      key: name,
      message: `Loend „${name}“ ei ole loetav. Oodati ridu kujul „sõna: vormid“.`,
    })
    return []
  }
  return Object.entries(list).flatMap(([lemma, line]) => {
    const outcome: Outcome<T> =
      typeof line === 'string'
        ? parse(lemma, line)
        : { fault: 'Vormid puuduvad. Oodati komadega eraldatud vorme.' }
    if ('value' in outcome) return [outcome.value]
    faults.push({ key: `${name}.${lemma}`, message: outcome.fault })
    return []
  })
}

function readWords(lists: Record<string, unknown>, name: string, faults: BankFault[]): string[] {
  const list = lists[name]
  if (list === undefined || list === null) return []
  if (!Array.isArray(list)) {
    faults.push({ key: name, message: `Loend „${name}“ ei ole loetav. Oodati sõnu nurksulgudes.` })
    return []
  }
  return list.filter((word: unknown, index): word is string => {
    if (typeof word === 'string' && WORD.test(word)) return true
    faults.push({ key: `${name}.${String(index + 1)}`, message: notAWord(String(word)) })
    return false
  })
}

/**
 * Reads `loa, luba, lubade, lube; muud` or, for a compound, `täht+aeg`. The lemma
 * loses its hyphen (`e-post`), so that both ways of writing meet.
 */
function parseNoun(written: string, line: string): Outcome<NounParadigm> {
  const lemma = written.replaceAll('-', '')
  const [head = '', tail = ''] = line.split(';')
  const parts = head.includes('+') ? head.split('+').map((part) => part.trim()) : []
  const slots = parts.length > 0 ? [] : head.split(',').map((slot) => readSlot(slot, lemma))
  const others = tail.trim() === '' ? [] : tail.split(',').map((form) => form.trim())
  if (parts.length === 0 && slots.length !== 4)
    return { fault: wrongCount(slots.length, 4, NOUN_SLOTS) }
  const wrong = [lemma, ...parts, ...slots.flat(), ...others].find((form) => !WORD.test(form))
  if (wrong !== undefined) return { fault: notAWord(wrong) }
  const [genitive = [], partitive = [], pluralGenitive = [], pluralPartitive = []] = slots
  return { value: { lemma, genitive, partitive, pluralGenitive, pluralPartitive, others, parts } }
}

/** Reads `kaotada, kaotan, kaotas, kaotanud, kaotatud; muud = teonimi`. */
function parseVerb(lemma: string, line: string): Outcome<VerbParadigm> {
  const [forms = '', actions = ''] = line.split('=')
  const [head = '', tail = ''] = forms.split(';')
  const slots = head.split(',').map((slot) => readSlot(slot, lemma.slice(0, -2)))
  const others = tail.trim() === '' ? [] : tail.split(',').map((form) => form.trim())
  const actionNouns = actions.trim() === '' ? [] : readSlot(actions, lemma)
  if (!lemma.endsWith('ma'))
    return { fault: `„${lemma}“ ei ole ma-vorm. Kirjuta rea ette ma-vorm.` }
  if (slots.length !== 5) return { fault: wrongCount(slots.length, 5, VERB_SLOTS) }
  const wrong = [lemma, ...slots.flat(), ...others, ...actionNouns].find((form) => !WORD.test(form))
  if (wrong !== undefined) return { fault: notAWord(wrong) }
  const [infinitive = [], present = [], past = [], activeParticiple = [], passiveParticiple = []] =
    slots
  return {
    value: {
      lemma,
      infinitive,
      present,
      past,
      activeParticiple,
      passiveParticiple,
      others,
      actionNouns,
    },
  }
}

/** `lube/lubasid` → both; `-e` → lemma and ending; `-` → none. */
function readSlot(slot: string, base: string): string[] {
  return slot
    .split('/')
    .map((form) => form.trim())
    .filter((form) => form !== '-')
    .map((form) => (form.startsWith('-') ? base + form.slice(1) : form))
}

/** Gives a listed compound the forms of its last part. */
function resolveCompounds(nouns: readonly NounParadigm[], faults: BankFault[]): NounParadigm[] {
  const simple = new Map(
    nouns.filter(({ parts }) => parts.length === 0).map((noun) => [noun.lemma, noun]),
  )
  return nouns.flatMap((noun) => {
    const last = noun.parts.at(-1)
    if (last === undefined) return [noun]
    const model = simple.get(last)
    if (model !== undefined) return [inheritForms(noun, model)]
    faults.push({
      key: `nouns.${noun.lemma}`,
      message: `Liitsõna viimast osa „${last}“ pangas ei ole. Lisa see omaette reana.`,
    })
    return []
  })
}

function inheritForms(compound: NounParadigm, model: NounParadigm): NounParadigm {
  const beginning = compound.lemma.slice(0, -model.lemma.length)
  const withBeginning = (forms: readonly string[]): string[] =>
    forms.map((form) => beginning + form)
  return {
    ...compound,
    genitive: withBeginning(model.genitive),
    partitive: withBeginning(model.partitive),
    pluralGenitive: withBeginning(model.pluralGenitive),
    pluralPartitive: withBeginning(model.pluralPartitive),
    others: [...withBeginning(model.others), ...compound.others],
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function wrongCount(found: number, expected: number, slots: string): string {
  return `Vorme on ${String(found)}, oodati ${String(expected)}: ${slots}. Puuduva vormi kohale pane sidekriips.`
}

function notAWord(text: string): string {
  return `„${text}“ ei ole väiketähtedega kirjutatud sõna. Paranda kirjapilt või kirjavahemärk.`
}
