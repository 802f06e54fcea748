import type { MouseEvent, PointerEvent, Ref } from 'react'
import { dayInTallinn } from '../../domain/day.ts'
import { et } from '../../i18n/et.ts'
import { boundQuery } from '../../search/query/parse-query.ts'
import type { SearchResult } from '../../search/query/search-result.ts'
import { FULL_TEXT_ID, FullTextOption } from './FullTextOption.tsx'
import { HitOption } from './HitOption.tsx'
import { OtherOption } from './OtherOption.tsx'
import { isCovered, rowElementId, rowsOf } from './rows.ts'

export const LIST_ID = 'palette-list'

interface Props {
  /** As typed now; the hits may still be those of the query before it. */
  readonly query: string
  readonly result: SearchResult | undefined
  readonly selected: number
  /** More or other hits are under way. */
  readonly busy: boolean
  readonly onPoint: (row: number) => void
  readonly ref?: Ref<HTMLDivElement> | undefined
}

/**
 * The hits as a listbox, and after them always the full-text search. The input keeps the
 * focus and names the selected row with `aria-activedescendant`, so rows take no tab stop.
 */
export function HitList({ query, result, selected, busy, onPoint, ref }: Props) {
  const rows = rowsOf(result)
  const ids = [...rows.map(rowElementId), FULL_TEXT_ID]
  const today = dayInTallinn(new Date())
  const point = (event: PointerEvent): void => {
    const row = ids.indexOf(optionOf(event)?.id ?? '')
    if (row >= 0 && row !== selected) onPoint(row)
  }
  return (
    <div
      ref={ref}
      role="listbox"
      id={LIST_ID}
      className="palette-list"
      aria-label={et.palette.results}
      aria-busy={busy}
      data-confident={result ? isCovered(result) : true}
      data-near={result?.confident === false}
      data-query={result?.query}
      hidden={query.trim() === ''}
      onMouseDown={(event) => optionOf(event) && event.preventDefault()}
      onPointerMove={point}
    >
      {rows.map((one, row) => {
        const id = ids[row] ?? ''
        const place = { id, selected: row === selected, today }
        return one.kind === 'answer' ? (
          <HitOption key={id} hit={one.hit} {...place} />
        ) : (
          <OtherOption key={id} hit={one.hit} under={one.under} {...place} />
        )
      })}
      <FullTextOption
        query={boundQuery(query)}
        selected={selected === rows.length}
        alone={rows.length === 0}
      />
    </div>
  )
}

/** The row that the mouse is on. */
function optionOf({ target }: MouseEvent): Element | null {
  return target instanceof Element ? target.closest('[role=option]') : null
}
