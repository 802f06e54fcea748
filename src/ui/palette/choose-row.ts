import { useEffect } from 'react'
import type { SearchHit } from '../../search/query/search-result.ts'
import { cardAddress } from './addresses.ts'
import { FULL_TEXT_ID } from './FullTextOption.tsx'
import { isBlank, isDecided, type Destination, type PaletteState } from './palette-state.ts'
import { rowElementId, rowsOf } from './rows.ts'
import type { PaletteSearch } from './use-search.ts'

/** The element of the selected row; none while there are no rows. */
export function selectedElementId({ query, result, selected }: PaletteState): string | undefined {
  if (isBlank(query)) return undefined
  const row = rowsOf(result)[selected]
  return row ? rowElementId(row) : FULL_TEXT_ID
}

/**
 * Opens the selected row. A fast typist presses Enter before the last letter's hits are
 * there: then the first of those is meant, not the one that happens to be shown.
 */
export function choose({ now, dispatch }: PaletteSearch, destination: Destination): void {
  const state = now()
  if (isDecided(state)) openRow(selectedElementId(state), destination)
  else dispatch({ kind: 'awaited', destination })
}

/** Opens what was chosen before its hits had come, as soon as they have. */
export function useOpenAwaited({ state, dispatch }: PaletteSearch): void {
  const { awaited } = state
  const decided = isDecided(state)
  const id = selectedElementId(state)
  useEffect(() => {
    if (!decided || !awaited) return
    dispatch({ kind: 'awaited', destination: undefined })
    openRow(id, awaited)
  }, [awaited, decided, id, dispatch])
}

function openRow(id: string | undefined, destination: Destination): void {
  const row = id === undefined ? null : document.getElementById(id)
  if (!(row instanceof HTMLAnchorElement)) return
  if (destination === 'here') row.click()
  else open(row.href, '_blank', 'noopener,noreferrer')
}

/** Opens the letter of an answer. */
export function openLetter(hit: Pick<SearchHit, 'id' | 'lang'>): void {
  // On the hit's own card only the fragment changes, and the card opens its letter by that.
  document.querySelector<HTMLDialogElement>('dialog.palette-dialog')?.close()
  location.assign(`${cardAddress(hit)}#kiri`)
}
