import type { Gap } from '../../domain/answer.ts'
import type { Day } from '../../domain/day.ts'
import type { Fact } from '../../domain/fact.ts'
import type { Language } from '../../domain/language.ts'
import { splitReferences } from '../../facts/references.ts'
import { parseFactReference, resolveFact } from '../../facts/resolve.ts'

/** By what facts, on what day and in what language a text is read. */
export interface Reading {
  readonly facts: ReadonlyMap<string, Fact>
  readonly day: Day
  readonly language: Language
  readonly gaps?: readonly Gap[] | undefined
}

/** A text as a person reads it: facts as of the day, gaps by their labels in brackets. */
export function resolveWords(text: string, reading: Reading): string {
  return splitReferences(text)
    .map((segment) => {
      if (segment.kind === 'text') return segment.text
      if (segment.kind === 'fact') return resolveName(segment.name, reading) ?? segment.raw
      if (segment.kind === 'malformed') return segment.raw
      const gap = reading.gaps?.find(({ name }) => name === segment.name)
      return `[${gap?.label ?? segment.name}]`
    })
    .join('')
}

function resolveName(name: string, { facts, day, language }: Reading): string | undefined {
  const reference = parseFactReference(name)
  const fact = reference && facts.get(reference.id)
  return fact && resolveFact(fact, reference, day, language).text
}
