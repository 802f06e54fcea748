import { parseVocabulary } from '../../search/parse-vocabulary.ts'
import { createEstonianLemmatizer } from '../../search/analysis/estonian/lemmatizer.ts'
import { vocabularySource } from '../../checks/vocabulary-source.ts'
import type { Answer } from '../../domain/answer.ts'
import type { Site } from '../load-site.ts'
import { createTermFinder, type TermFinder } from './find-terms.ts'
import { glossaryEntries, termAddress, type GlossaryEntry } from './glossary-entries.ts'

/** A term to be marked in staff text. */
export interface MarkedTerm {
  readonly start: number
  readonly end: number
  readonly address: string
  readonly explanation: string
}

/** Finds what is still to be marked on a card: every term once, where it stands first. */
export type TermMarker = (text: string) => readonly MarkedTerm[]

interface Glossary {
  readonly entries: ReadonlyMap<string, GlossaryEntry>
  readonly find: TermFinder
}

const cache = new WeakMap<Site, Glossary>()

/**
 * A marker for one card. It marks no term that the card itself explains, and none of another
 * transport mode: „kategooria“ is one thing for drivers and another for drones.
 */
export function createTermMarker(site: Site, card: Answer): TermMarker {
  const { entries, find } = glossaryOf(site)
  const marked = new Set<string>()
  return (text) =>
    find(text).flatMap(({ slug, start, end }): readonly MarkedTerm[] => {
      const entry = entries.get(slug)
      if (!entry || marked.has(slug) || !speaksOf(site, card, entry)) return []
      marked.add(slug)
      return [{ start, end, address: termAddress(slug), explanation: entry.term.explanation }]
    })
}

function glossaryOf(site: Site): Glossary {
  const known = cache.get(site)
  if (known) return known
  const { vocabulary } = parseVocabulary(vocabularySource(site.content))
  const entries = glossaryEntries(site).filter(({ term }) => !term.unlinked)
  const glossary = {
    entries: new Map(entries.map((entry) => [entry.slug, entry])),
    find: createTermFinder(
      entries.map(({ slug, term }) => ({ slug, words: term.et })),
      createEstonianLemmatizer(vocabulary.bank),
    ),
  }
  cache.set(site, glossary)
  return glossary
}

function speaksOf(site: Site, card: Answer, { term }: GlossaryEntry): boolean {
  if (term.answer === card.id) return false
  const modes = site.content.answers.get(term.answer)?.modes ?? []
  return modes.includes('koik') || modes.some((mode) => card.modes.includes(mode))
}
