import { LANGUAGES, type Language } from '../../src/domain/language.ts'
import type { KnowledgeBase } from '../../src/knowledge-base/knowledge-base.ts'
import type { AnswerSearch } from '../../src/review/report/search-diff.ts'
import { withoutWordings, type Wording } from './wordings.ts'

/** A wording and the answers that its own words find, the best first. */
export interface TriedWording extends Wording {
  readonly hits: readonly string[]
}

/** Two answers of which one's words find the other. */
export interface Competition {
  /** Their ids in order. */
  readonly pair: readonly [string, string]
  readonly wordings: readonly TriedWording[]
}

/** How often words find the answer that they were written for; shares from 0 to 1. */
export interface Share {
  readonly lang: Language | 'kõik'
  readonly wordings: number
  readonly first: number
  readonly firstThree: number
}

const SHOWN = 3

/**
 * Searches for every wording while it is not in the content: a tenth of them at a time is
 * taken out (with 10 `parts`), so that a wording stands for a caller who says what nobody
 * has written down. With one part they are searched for as they stand.
 */
export function tryWordings(
  content: KnowledgeBase,
  wordings: readonly Wording[],
  parts: number,
  open: (content: KnowledgeBase) => AnswerSearch,
): readonly TriedWording[] {
  return Array.from({ length: parts }, (_, part) => {
    // Neighbours are of one answer: dealt out like cards they leave it most of its words.
    const own = wordings.filter((_, at) => at % parts === part)
    const search = open(parts === 1 ? content : withoutWordings(content, new Set(own)))
    return own.map((one) => ({ ...one, hits: search(one.words, one.lang).slice(0, SHOWN) }))
  }).flat()
}

/** The pairs of answers whose words find each other, those with most such words first. */
export function findCompetition(tried: readonly TriedWording[]): readonly Competition[] {
  const lost = tried.filter(({ id, hits: [first] }) => first !== undefined && first !== id)
  const byPair = Map.groupBy(lost, ({ id, hits: [first = ''] }) => [id, first].toSorted().join(' '))
  return [...byPair.values()]
    .map((wordings): Competition => {
      const [{ id = '', hits: [first = ''] = [] } = {}] = wordings
      const [one = '', other = ''] = [id, first].toSorted()
      return { pair: [one, other], wordings }
    })
    .toSorted((one, other) => other.wordings.length - one.wordings.length)
}

/** How well wordings do, by language and together. */
export function sharesOf(tried: readonly TriedWording[]): readonly Share[] {
  return [...LANGUAGES, 'kõik' as const].map((lang) => {
    const own = tried.filter((one) => lang === 'kõik' || one.lang === lang)
    const share = (holds: (one: TriedWording) => boolean): number =>
      own.length === 0 ? 1 : own.filter(holds).length / own.length
    return {
      lang,
      wordings: own.length,
      first: share(({ id, hits }) => hits[0] === id),
      firstThree: share(({ id, hits }) => hits.includes(id)),
    }
  })
}
