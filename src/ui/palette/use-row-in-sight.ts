import { useEffect, useRef, type RefObject } from 'react'
import { selectedElementId } from './choose-row.ts'
import type { PaletteState } from './palette-state.ts'

/**
 * Keeps the selected row in sight. While the first row stays selected and nobody has
 * scrolled the list there is nothing to do, and the page is not measured for it: that
 * would have every letter laid out twice.
 */
export function useRowInSight(list: RefObject<HTMLElement | null>, state: PaletteState): void {
  const rowBefore = useRef(0)
  const scrolled = useRef(false)
  const id = selectedElementId(state)
  const row = state.selected

  useEffect(() => {
    const element = list.current
    const note = (): void => {
      scrolled.current = true
    }
    element?.addEventListener('scroll', note, { passive: true })
    return () => element?.removeEventListener('scroll', note)
  }, [list])

  useEffect(() => {
    const moved = row !== rowBefore.current
    rowBefore.current = row
    if (id === undefined || !(moved || scrolled.current)) return
    scrolled.current = false
    document.getElementById(id)?.scrollIntoView({ block: 'nearest' })
  }, [id, row])
}
