import { useEffect, useState, type KeyboardEvent, type RefObject } from 'react'
import { choose, openLetter } from './choose-row.ts'
import { paletteAction, type PaletteAction } from './keys.ts'
import { isBlank, isCurrent, type PaletteState } from './palette-state.ts'
import { rowsOf, type PaletteRow } from './rows.ts'
import { openReport } from '../report/open-report.ts'
import type { PaletteSearch } from './use-search.ts'

/** What the keys of the palette do. */
export interface PaletteKeys {
  readonly onKey: (event: KeyboardEvent) => void
  readonly clear: () => void
  /** What came of the last key, in words, until the agent goes on. */
  readonly told: string
}

/** Carries out the keys pressed in the palette's input. */
export function usePaletteKeys(
  search: PaletteSearch,
  inputRef: RefObject<HTMLInputElement | null>,
  onClose: (() => void) | undefined,
): PaletteKeys {
  const { state, now, dispatch } = search
  const [told, tell] = useState('')
  useEffect(() => tell(''), [state.query, state.selected])

  const clear = (): void => {
    if (inputRef.current) inputRef.current.value = ''
    search.type('')
    inputRef.current?.focus()
  }
  const act = (action: PaletteAction): boolean => {
    if (action === 'toggle-explanation') search.toggleExplanation()
    else if (action === 'leave') leave()
    else if (action === 'report') openReport()
    else if (isBlank(now().query)) return false
    else if (action === 'open') choose(search, 'here')
    else if (action === 'open-in-new-tab') choose(search, 'new-tab')
    else if (action === 'copy-say') void copy()
    else if (action === 'open-letter') letter()
    else dispatch({ kind: 'moved', by: action })
    return true
  }
  const copy = async (): Promise<void> => {
    const row = meantRow(now())
    // Seldom asked for: the palette need not carry it from the start.
    if (row) tell(await import('./copy-row.ts').then(({ copyRow }) => copyRow(row)))
  }
  const letter = (): void => {
    const row = meantRow(now())
    const card = row?.kind === 'answer' ? row.hit : row?.hit.card
    if (card) openLetter(card)
  }
  const leave = (): void => {
    if (now().query === '') onClose?.()
    else clear()
  }
  const onKey = (event: KeyboardEvent): void => {
    // While a letter is being composed, its keys belong to the input method.
    const action = event.nativeEvent.isComposing ? undefined : paletteAction(event)
    if (action && act(action)) event.preventDefault()
  }

  return { onKey, clear, told }
}

/** The selected row; of an older query's hits none is meant. */
function meantRow(state: PaletteState): PaletteRow | undefined {
  return isCurrent(state) ? rowsOf(state.result)[state.selected] : undefined
}
