import { dayInTallinn } from '../../domain/day.ts'
import { et } from '../../i18n/et.ts'
import type { SearchResult } from '../../search/query/search-result.ts'
import { fullTextAddress } from './addresses.ts'
import { HitOption } from './HitOption.tsx'
import { OtherOption } from './OtherOption.tsx'
import { isCovered, rowElementId, rowsOf } from './rows.ts'

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
  const rows = rowsOf(result)
  const today = dayInTallinn(new Date())
  return (
    <div
      role="listbox"
      id={LIST_ID}
      className="palette-list"
      aria-label={et.palette.results}
      aria-busy={busy}
      data-confident={result ? isCovered(result) : true}
      data-near={result?.confident === false}
      data-query={result?.query}
      hidden={query.trim() === ''}
    >
      {rows.map((one, row) => {
        const id = rowElementId(one)
        const place = { id, row, selected: row === selected, today, onPoint }
        return one.kind === 'answer' ? (
          <HitOption key={id} hit={one.hit} {...place} />
        ) : (
          <OtherOption key={id} hit={one.hit} under={one.under} {...place} />
        )
      })}
      <a
        role="option"
        id={FULL_TEXT_ID}
        className="palette-hit palette-full-text"
        href={fullTextAddress(query)}
        aria-selected={selected === rows.length}
        tabIndex={-1}
        onMouseDown={(event) => event.preventDefault()}
        onPointerMove={() => selected === rows.length || onPoint(rows.length)}
      >
        {et.palette.fullTextFor(query.trim())}
      </a>
    </div>
  )
}
