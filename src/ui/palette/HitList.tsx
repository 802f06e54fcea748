import { et } from '../../i18n/et.ts'
import type { SearchResult } from '../../search/query/search-result.ts'
import { fullTextAddress } from './addresses.ts'
import { HitOption } from './HitOption.tsx'

export const LIST_ID = 'palette-list'
export const FULL_TEXT_ID = 'palette-full-text'

interface Props {
  /** As typed now; the hits may still be those of the query before it. */
  readonly query: string
  readonly result: SearchResult | undefined
  readonly selected: number
  readonly onPoint: (row: number) => void
}

/**
 * The hits as a listbox, and after them always the full-text search. The input keeps the
 * focus and names the selected row with `aria-activedescendant`, so rows take no tab stop.
 */
export function HitList({ query, result, selected, onPoint }: Props) {
  const hits = result?.hits ?? []
  return (
    <div
      role="listbox"
      id={LIST_ID}
      className="palette-list"
      aria-label={et.palette.results}
      aria-busy={result?.query !== query}
      data-confident={result?.confident ?? true}
      data-query={result?.query}
      hidden={query.trim() === ''}
    >
      {hits.map((hit, row) => (
        <HitOption key={hit.id} hit={hit} row={row} selected={row === selected} onPoint={onPoint} />
      ))}
      <a
        role="option"
        id={FULL_TEXT_ID}
        className="palette-hit palette-full-text"
        href={fullTextAddress(query)}
        aria-selected={selected === hits.length}
        tabIndex={-1}
        onMouseDown={(event) => event.preventDefault()}
        onPointerMove={() => selected === hits.length || onPoint(hits.length)}
      >
        {et.palette.fullTextFor(query.trim())}
      </a>
    </div>
  )
}
