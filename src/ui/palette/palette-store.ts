import {
  EMPTY_PALETTE,
  isBlank,
  reducePalette,
  type PaletteEvent,
  type PaletteState,
} from './palette-state.ts'

/**
 * The palette's state, kept beside the page so that a keystroke is rendered once: a typed
 * letter stands in the box by itself, and all else that it changes is shown with its hits.
 */
export interface PaletteStore {
  /** With every letter typed. */
  readonly now: () => PaletteState
  /** As on the screen; of a letter whose hits are still under way it knows nothing yet. */
  readonly shown: () => PaletteState
  readonly dispatch: (event: PaletteEvent) => void
  /** Told whenever there is something new to show. */
  readonly subscribe: (listener: () => void) => () => void
}

/** Milliseconds; hits that take longer are no longer waited for: the palette says that it searches. */
const LONGEST_WAIT = 100

export function createPaletteStore(): PaletteStore {
  const listeners = new Set<() => void>()
  let now = EMPTY_PALETTE
  let shown = EMPTY_PALETTE
  let waiting: ReturnType<typeof setTimeout> | undefined

  const show = (): void => {
    clearTimeout(waiting)
    waiting = undefined
    if (shown === now) return
    shown = now
    for (const listener of listeners) listener()
  }

  return {
    now: () => now,
    shown: () => shown,
    dispatch(event) {
      now = reducePalette(now, event)
      if (event.kind !== 'typed' || !hitsWillCome(now)) show()
      else waiting ??= setTimeout(show, LONGEST_WAIT)
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}

/** Whether the next hits are a moment away: all is loaded and there are words to search. */
function hitsWillCome({ query, service }: PaletteState): boolean {
  return service.kind === 'open' && service.complete && !isBlank(query)
}
