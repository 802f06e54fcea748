import type { Contact, Fact, FactKind } from '../../domain/fact.ts'
import type { Language } from '../../domain/language.ts'
import { bareNumber } from '../../search/kinds/numbers.ts'
import type { KindDocument, OwnKind } from '../../search/kinds/kind-document.ts'
import type { Site } from '../load-site.ts'
import { cardsOfFacts } from './cards-of-facts.ts'
import { sayingsOf } from './sayings.ts'

/** The facts that a published text tells, in a language; what is told nowhere is found nowhere. */
export function factDocuments(site: Site): (language: Language) => readonly KindDocument[] {
  const cards = cardsOfFacts(site)
  const told = [...site.content.facts.values()]
    .flatMap((fact) => {
      const tellers = cards.get(fact.id)
      return tellers ? [{ fact, tellers }] : []
    })
    .toSorted((left, right) => (left.fact.id < right.fact.id ? -1 : 1))
  return (language) =>
    told.map(({ fact, tellers }) => ({
      id: fact.id,
      kind: KINDS[fact.kind] ?? 'fact',
      type: fact.kind,
      title: fact.label[language],
      says: sayingsOf(fact, site.options.today, language),
      ...given('keywords', keywordsOf(fact, language)),
      ...given('numbers', numbersOf(fact)),
      cards: tellers,
    }))
}

const KINDS: { readonly [kind in FactKind]?: OwnKind } = {
  amount: 'fee',
  contact: 'contact',
  phone: 'contact',
  email: 'contact',
}

function given<Key extends string, Value extends string | readonly string[]>(
  key: Key,
  value: Value,
): { readonly [key in Key]?: Value } {
  return (value.length > 0 ? { [key]: value } : {}) as { readonly [key in Key]?: Value }
}

/** What a contact is also called and where it is; its label is the title. */
function keywordsOf(fact: Fact, language: Language): string {
  const words = contactsOf(fact).flatMap(({ name, email, web, address }) => [
    name[language] === fact.label[language] ? undefined : name[language],
    email,
    web?.replace(/^https?:\/\/(?:www\.)?([^/]*).*$/, '$1'),
    address,
  ])
  // Its name in the content is what the office calls it for short: mta, ttja, jrcc.
  const short = words.length > 0 ? fact.id.replace(/^[^.]*\./, '').replaceAll('-', ' ') : ''
  return [...new Set([short, ...words].filter(Boolean))].join(' ')
}

function numbersOf(fact: Fact): readonly string[] {
  const written = fact.values.flatMap(({ value }) =>
    typeof value === 'string' && NUMBERED.has(fact.kind) ? [value] : [],
  )
  const phones = contactsOf(fact).flatMap(({ phone }) => phone ?? [])
  return [...new Set([...written, ...phones].map(bareNumber))]
}

const NUMBERED: ReadonlySet<FactKind> = new Set(['phone', 'account', 'reference'])

function contactsOf(fact: Fact): readonly Contact[] {
  return fact.values.flatMap(({ value }) =>
    typeof value === 'object' && 'name' in value ? [value] : [],
  )
}
