import { useCallback, useRef, type RefObject } from 'react'
import { selectedElementId, useOpenAwaited } from './choose-row.ts'
import { ExplainPanel } from './ExplainPanel.tsx'
import { HitList } from './HitList.tsx'
import { LiveCount } from './LiveCount.tsx'
import { PaletteFooter } from './PaletteFooter.tsx'
import { PaletteInput } from './PaletteInput.tsx'
import { PaletteNotice } from './PaletteNotice.tsx'
import { isBusy } from './palette-state.ts'
import { usePaletteKeys } from './use-palette-keys.ts'
import { useRowInSight } from './use-row-in-sight.ts'
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
  const list = useRef<HTMLDivElement>(null)
  const activeId = selectedElementId(state)
  const point = useCallback((row: number) => dispatch({ kind: 'selected', row }), [dispatch])
  const { onKey, clear, told } = usePaletteKeys(search, inputRef, onClose)
  useOpenAwaited(search)
  useRowInSight(list, state)

  return (
    <div className="palette">
      <PaletteInput
        ref={inputRef}
        query={state.query}
        activeId={activeId}
        focused={focused}
        onForesee={search.foresee}
        onType={search.type}
        onKey={onKey}
        onClear={clear}
        onClose={onClose}
      />
      <PaletteNotice state={state} onRetry={search.retry} />
      <p className="palette-told" role="status" aria-live="polite">
        {told}
      </p>
      <HitList
        ref={list}
        query={state.query}
        result={state.result}
        selected={state.selected}
        busy={isBusy(state)}
        onPoint={point}
      />
      {state.explaining && <ExplainPanel result={state.result} selected={state.selected} />}
      <PaletteFooter explaining={state.explaining} onExplain={search.toggleExplanation} />
      <LiveCount query={state.query} result={state.result} />
    </div>
  )
}
