import type { Day } from '../domain/day.ts'
import type { Fact } from '../domain/fact.ts'
import type { Language } from '../domain/language.ts'
import { parseFactReference, resolveFact, type ResolvedFact } from '../facts/resolve.ts'
import { scheduleAfter, type ScheduledText } from '../facts/schedule.ts'

/** By which facts, on which day and in which language references are read. */
export interface FactContext {
  readonly facts: ReadonlyMap<string, Fact>
  readonly today: Day
  readonly language: Language
}

/** A reference in words on the context's day, and what it will read later; nothing when there is no such fact. */
export function factOf(
  name: string,
  { facts, today, language }: FactContext,
): { readonly resolved: ResolvedFact; readonly schedule: readonly ScheduledText[] } | undefined {
  const reference = parseFactReference(name)
  const fact = reference && facts.get(reference.id)
  if (!fact) return undefined
  return {
    resolved: resolveFact(fact, reference, today, language),
    schedule: scheduleAfter(fact, reference, today, language),
  }
}

/** Where the words of a fact lead. An address stands for itself; a fact that nobody knows leads to its official page. */
export function linkOf({ text, known, url }: ResolvedFact): string | undefined {
  if (!known) return url
  if (/^https?:\/\/\S+$/.test(text)) return text
  return /^[^\s@,]+@[^\s@,]+\.[a-z]+$/.test(text) ? `mailto:${text}` : undefined
}
