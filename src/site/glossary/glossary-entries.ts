import type { GlossaryTerm } from '../../domain/glossary.ts'
import { fold, normalize } from '../../search/analysis/normalize.ts'
import { answerAddress } from '../addresses.ts'
import type { Site } from '../load-site.ts'

/** A term as the glossary page shows it. */
export interface GlossaryEntry {
  readonly term: GlossaryTerm
  /** Its anchor on the page. */
  readonly slug: string
  /** Where it is explained at length; none while that answer is not published. */
  readonly answer?: { readonly title: string; readonly address: string } | undefined
}

/** Terms under the letter that they begin with. */
export interface GlossaryShelf {
  readonly letter: string
  readonly entries: readonly GlossaryEntry[]
}

/** The address of a term in the glossary. */
export function termAddress(slug: string): string {
  return `/sonastik/#${slug}`
}

/** Every term in the editors' order, which is that of the Estonian alphabet. */
export function glossaryEntries(site: Site): readonly GlossaryEntry[] {
  const taken = new Set<string>()
  return site.content.glossary.map((term) => {
    const title = site.byId.get(term.answer)?.answer.title
    const slug = freeSlug(term.et, taken)
    return {
      term,
      slug,
      answer: title === undefined ? undefined : { title, address: answerAddress(term.answer) },
    }
  })
}

/** The terms on shelves by their first letter. */
export function glossaryShelves(entries: readonly GlossaryEntry[]): readonly GlossaryShelf[] {
  const shelves = new Map<string, GlossaryEntry[]>()
  for (const entry of entries) {
    const letter = entry.term.et.slice(0, 1).toUpperCase()
    const shelf = shelves.get(letter) ?? []
    shelf.push(entry)
    shelves.set(letter, shelf)
  }
  return [...shelves].map(([letter, shelf]) => ({ letter, entries: shelf }))
}

function freeSlug(text: string, taken: Set<string>): string {
  const base =
    fold(normalize(text))
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, '') || 'moiste'
  let slug = base
  for (let number = 2; taken.has(slug); number++) slug = `${base}-${String(number)}`
  taken.add(slug)
  return slug
}
