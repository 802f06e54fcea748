import { kindHitKey, type KindHit } from '../../search/kinds/kind-hit.ts'
import type { SearchHit, SearchResult } from '../../search/query/search-result.ts'

/** A row of the palette: an answer, or what was found besides answers. */
export type PaletteRow =
  | { readonly kind: 'answer'; readonly hit: SearchHit }
  | {
      readonly kind: 'other'
      readonly hit: KindHit
      /** The answer above it tells it: nothing of that is said again. */
      readonly under: boolean
    }

/** The rows of a result in order: each other hit stands after as many answers as its place says. */
export function rowsOf(result: Pick<SearchResult, 'hits' | 'others'> | undefined): PaletteRow[] {
  const { hits = [], others = [] } = result ?? {}
  const standing = (place: (after: number) => boolean): PaletteRow[] =>
    others
      .filter(({ after }) => place(after))
      .map((hit) => {
        const above = hits[Math.min(hit.after, hits.length) - 1]
        const under = hit.address === undefined && above !== undefined && above.id === hit.card?.id
        return { kind: 'other', hit, under }
      })
  return [
    ...hits.flatMap((hit, position): PaletteRow[] => [
      ...standing((after) => after === position),
      { kind: 'answer', hit },
    ]),
    ...standing((after) => after >= hits.length),
  ]
}

/**
 * The id of a row's element. It is the hit's own, so that a screen reader hears a new
 * first row, and the same row stays selected when the query is answered again.
 */
export function rowElementId(row: PaletteRow): string {
  return `palette-hit-${row.kind === 'answer' ? row.hit.id : kindHitKey(row.hit)}`
}

/** Whether the guide covers the query, by an answer or by what was asked for by name. */
export function isCovered({
  confident,
  others,
}: Pick<SearchResult, 'confident' | 'others'>): boolean {
  return confident || others.some(({ sure }) => sure)
}
