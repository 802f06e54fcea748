import type { Day } from '../domain/day.ts'
import { CHANNELS, type Channel, type Contact, type Fact, type FactValue } from '../domain/fact.ts'
import type { Language } from '../domain/language.ts'
import { formatChannels, formatContent, formatNumber, formatUnknown } from './format.ts'
import { valueOn, valuesOn } from './value-on.ts'

/** Which side of a fact a reference asks for: the whole, a bare number, or a part of a contact. */
export const FACT_PARTS = ['arv', 'nimi', 'telefon', 'e-post', 'veeb', 'aadress'] as const
export type FactPart = (typeof FACT_PARTS)[number]

/** A reference taken apart: `tasud.juhiluba.e-teenindus`, `tahtajad.x.arv`, `kontaktid.ppa.telefon`. */
export interface FactReference {
  readonly id: string
  readonly channel?: Channel
  readonly part?: FactPart
}

/** Reads the name inside the braces; what follows the fact's id must be a channel or a part. */
export function parseFactReference(name: string): FactReference | undefined {
  const [group, fact, ...rest] = name.split('.')
  if (!group || !fact) return undefined
  const channel = CHANNELS.find((known) => rest.includes(known))
  const part = FACT_PARTS.find((known) => rest.includes(known))
  if (rest.length !== (channel ? 1 : 0) + (part ? 1 : 0)) return undefined
  return { id: `${group}.${fact}`, ...(channel && { channel }), ...(part && { part }) }
}

/** A reference in words for a person on a day. */
export interface ResolvedFact {
  readonly text: string
  /** False when no value is in force that day: the text then says where to look. */
  readonly known: boolean
  /** The official page, when the text sends the reader there. */
  readonly url?: string | undefined
}

/**
 * What a reference reads on a day in a language.
 *
 * A fact without a value in force never yields an empty string: it says „kontrolli“ and
 * names the official page, in card and letter alike.
 */
export function resolveFact(
  fact: Fact,
  reference: FactReference,
  day: Day,
  language: Language,
): ResolvedFact {
  const text = textOf(fact, reference, day, language)
  if (text !== undefined && text !== '') return { text, known: true }
  return { text: formatUnknown(fact, language), known: false, url: fact.page }
}

function textOf(
  fact: Fact,
  reference: FactReference,
  day: Day,
  language: Language,
): string | undefined {
  const { channel, part } = reference
  const value = valueOn(fact, day, channel)
  if (!value) {
    const several = valuesOn(fact, day)
    if (channel || part || several.length === 0) return undefined
    return formatChannels(fact, several, language)
  }
  if (part === 'arv')
    return typeof value.value === 'number' ? formatNumber(value.value, language) : undefined
  if (part) return contactPart(value, part, language)
  if (!channel && value.channel) return formatChannels(fact, [value], language)
  return formatContent(fact, value.value, language)
}

function contactPart(value: FactValue, part: FactPart, language: Language): string | undefined {
  if (typeof value.value !== 'object' || !('name' in value.value)) return undefined
  const contact: Contact = value.value
  switch (part) {
    case 'nimi':
      return contact.name[language]
    case 'telefon':
      return contact.phone
    case 'e-post':
      return contact.email
    case 'veeb':
      return contact.web
    case 'aadress':
      return contact.address
    case 'arv':
      return undefined
  }
}
