import { dayInTallinn } from '../../domain/day.ts'
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
  /** More or other hits are under way. */
  readonly busy: boolean
  readonly onPoint: (row: number) => void
}

/**
 * The hits as a listbox, and after them always the full-text search. The input keeps the
 * focus and names the selected row with `aria-activedescendant`, so rows take no tab stop.
 */
export function HitList({ query, result, selected, busy, onPoint }: Props) {
  const hits = result?.hits ?? []
  const today = dayInTallinn(new Date())
  return (
    <div
      role="listbox"
      id={LIST_ID}
      className="palette-list"
      aria-label={et.palette.results}
      aria-busy={busy}
      data-confident={result?.confident ?? true}
      data-query={result?.query}
      hidden={query.trim() === ''}
    >
      {hits.map((hit, row) => (
        <HitOption
          key={hit.id}
          hit={hit}
          row={row}
          selected={row === selected}
          today={today}
          onPoint={onPoint}
        />
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
