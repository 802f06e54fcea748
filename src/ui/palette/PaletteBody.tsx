import { useEffect, type KeyboardEvent, type RefObject } from 'react'
import { ExplainPanel } from './ExplainPanel.tsx'
import { FULL_TEXT_ID, HitList } from './HitList.tsx'
import { hitElementId } from './HitOption.tsx'
import { paletteAction, type PaletteAction } from './keys.ts'
import { LiveCount } from './LiveCount.tsx'
import { PaletteFooter } from './PaletteFooter.tsx'
import { PaletteInput } from './PaletteInput.tsx'
import { PaletteNotice } from './PaletteNotice.tsx'
import { isBlank, isDecided, type Destination, type PaletteState } from './palette-state.ts'
import type { PaletteSearch } from './use-search.ts'

interface Props {
  readonly search: PaletteSearch
  readonly inputRef: RefObject<HTMLInputElement | null>
  readonly focused: boolean
  readonly onClose?: (() => void) | undefined
}

/** The palette itself, in a page or in a dialog. */
export function PaletteBody({ search, inputRef, focused, onClose }: Props) {
  const { state, dispatch } = search
  const activeId = selectedElementId(state)
  useOpenAwaited(search)
  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' })
  }, [activeId])

  const clear = (): void => {
    if (inputRef.current) inputRef.current.value = ''
    search.type('')
    inputRef.current?.focus()
  }
  const act = (action: PaletteAction): boolean => {
    if (action === 'toggle-explanation') search.toggleExplanation()
    else if (action === 'leave') leave()
    else if (isBlank(state.query)) return false
    else if (action === 'open') choose(search, 'here')
    else if (action === 'open-in-new-tab') choose(search, 'new-tab')
    else dispatch({ kind: 'moved', by: action })
    return true
  }
  const leave = (): void => {
    if (state.query === '') onClose?.()
    else clear()
  }
  const onKey = (event: KeyboardEvent): void => {
    // While a letter is being composed, its keys belong to the input method.
    const action = event.nativeEvent.isComposing ? undefined : paletteAction(event)
    if (action && act(action)) event.preventDefault()
  }

  return (
    <div className="palette">
      <PaletteInput
        ref={inputRef}
        query={state.query}
        activeId={activeId}
        focused={focused}
        onType={search.type}
        onKey={onKey}
        onClear={clear}
        onClose={onClose}
      />
      <PaletteNotice state={state} onRetry={search.retry} />
      <HitList
        query={state.query}
        result={state.result}
        selected={state.selected}
        onPoint={(row) => dispatch({ kind: 'selected', row })}
      />
      {state.explaining && <ExplainPanel result={state.result} selected={state.selected} />}
      <PaletteFooter explaining={state.explaining} onExplain={search.toggleExplanation} />
      <LiveCount query={state.query} result={state.result} />
    </div>
  )
}

function selectedElementId({ query, result, selected }: PaletteState): string | undefined {
  if (isBlank(query)) return undefined
  const hit = result?.hits[selected]
  return hit ? hitElementId(hit) : FULL_TEXT_ID
}

/**
 * Opens the selected row. A fast typist presses Enter before the last letter's hits are
 * there: then the first of those is meant, not the one that happens to be shown.
 */
function choose({ state, dispatch }: PaletteSearch, destination: Destination): void {
  if (isDecided(state)) openRow(selectedElementId(state), destination)
  else dispatch({ kind: 'awaited', destination })
}

function useOpenAwaited({ state, dispatch }: PaletteSearch): void {
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
