import type { Fact, FactValue } from '../domain/fact.ts'
import type { Finding } from '../domain/finding.ts'
import {
  findPersonalData,
  personalKey,
  type PersonalData,
  type PersonalKind,
} from '../domain/personal-data/find-personal-data.ts'
import { findingAt } from '../knowledge-base/finding.ts'
import type { KnowledgeBase } from '../knowledge-base/knowledge-base.ts'
import type { Check } from './check.ts'
import { placeWithin, textsOfContent, type PlacedText } from './texts.ts'

const id = 'personal-data'

/**
 * No text may point to a person: no personal code, e-mail address, telephone, number plate,
 * vehicle identification number or account, however it is spaced or spelt.
 *
 * A case is often told with the caller's own numbers and then stands in the guide, its
 * search index and its history for everybody. Public telephones, addresses and accounts
 * are facts of their own kind, and what is a fact may be named anywhere.
 */
export const personalData: Check = {
  id,
  lookedAtAlone: true,
  run(content) {
    const allowed = publicKeys(content)
    return [
      ...onceAPlace(textsOfContent(content).flatMap((placed) => findIn(placed, allowed))),
      ...[...content.facts.values()].flatMap(findInFact),
    ]
  },
}

const WORDS: { readonly [kind in PersonalKind]: string } = {
  'personal-code': 'isikukood',
  email: 'e-posti aadress',
  phone: 'telefoninumber',
  plate: 'sõiduki number',
  vin: 'sõiduki VIN-kood',
  iban: 'kontonumber',
}
const MAY_BE_FACT: readonly PersonalKind[] = ['email', 'phone', 'iban']

// An address in text is also where its link leads.
function onceAPlace(findings: readonly Finding[]): readonly Finding[] {
  const keyOf = ({ place: { file, line, column }, message }: Finding): string =>
    JSON.stringify([file, line, column, message])
  return [...new Map(findings.map((found) => [keyOf(found), found])).values()]
}

function findIn(placed: PlacedText, allowed: ReadonlySet<string>): readonly Finding[] {
  return findPersonalData(placed.text)
    .filter(({ kind, key }) => !(MAY_BE_FACT.includes(kind) && allowed.has(key)))
    .map((found) => findingFor(found, placed))
}

// A public contact may name its ways in its note too; nobody's code or car stands in any fact.
function findInFact(fact: Fact): readonly Finding[] {
  const isPublic = PUBLIC_KINDS.includes(fact.kind)
  return textsOfFact(fact).flatMap((placed) =>
    findPersonalData(placed.text)
      .filter(({ kind }) => !(isPublic && MAY_BE_FACT.includes(kind)))
      .map((found) => findingFor(found, placed)),
  )
}

function findingFor({ kind, start, end }: PersonalData, placed: PlacedText): Finding {
  const repair = MAY_BE_FACT.includes(kind)
    ? 'Eemalda see. Kui see on asutuse avalik kontakt või konto, lisa see faktina kausta content/facts ja viita sellele.'
    : 'Eemalda see või kirjelda juhtumit ilma selleta.'
  return findingAt(
    id,
    placeWithin(placed, start),
    `Tekstis on ${WORDS[kind]} „${shortened(placed.text.slice(start, end))}“, isikuandmeid teejuhis olla ei tohi. ${repair}`,
  )
}

// The finding is printed into logs and reports: it must not carry the data further.
function shortened(found: string): string {
  const signs = [...found.trim()]
  return `${signs.slice(0, 3).join('')}…`
}

const PUBLIC_KINDS: readonly Fact['kind'][] = ['phone', 'email', 'account', 'reference', 'contact']

function publicKeys({ facts }: KnowledgeBase): ReadonlySet<string> {
  return new Set(
    [...facts.values()]
      .filter(({ kind }) => PUBLIC_KINDS.includes(kind))
      .flatMap(({ values }) => values.flatMap(wordsOfValue))
      .flatMap((words) => [personalKey(words), ...findPersonalData(words).map(({ key }) => key)]),
  )
}

function textsOfFact(fact: Fact): readonly PlacedText[] {
  return [
    ...Object.values(fact.label),
    ...(fact.note ? [fact.note] : []),
    ...fact.values.flatMap((value) => [
      ...wordsOfValue(value),
      ...(value.note ? [value.note] : []),
    ]),
  ].map((text) => ({ text, place: fact.place }))
}

function wordsOfValue({ value }: FactValue): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'number') return []
  const { name, ...rest } = 'name' in value ? value : { ...value, name: undefined }
  return [...Object.values(rest), ...Object.values(name ?? {})].filter(
    (one) => typeof one === 'string',
  )
}
