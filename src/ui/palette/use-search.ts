import { useEffect, useReducer, useRef, type Dispatch } from 'react'
import { flushSync } from 'react-dom'
import { tellOf } from '../signals/happening.ts'
import { readStoredLanguage } from '../storage/stored-language.ts'
import {
  EMPTY_PALETTE,
  isBlank,
  reducePalette,
  type PaletteEvent,
  type PaletteState,
} from './palette-state.ts'
import { openSearchClient, type SearchClient } from './search-client.ts'

/** The palette's state, and what changes it by way of the search worker. */
export interface PaletteSearch {
  readonly state: PaletteState
  readonly dispatch: Dispatch<PaletteEvent>
  readonly type: (query: string) => void
  readonly toggleExplanation: () => void
  readonly retry: () => void
}

/** Keeps the palette's state and its search worker. */
export function useSearch(): PaletteSearch {
  const [state, dispatch] = useReducer(reducePalette, EMPTY_PALETTE)
  const client = useRef<SearchClient | undefined>(undefined)

  const start = (): void => {
    client.current?.close()
    client.current = openSearchClient(readStoredLanguage(), (report) => {
      // Painted with the very next frame, not when the scheduler comes to it.
      queueMicrotask(() => flushSync(() => dispatch(report)))
      if (report.kind !== 'answer') return
      const { query, lang, confident } = report.result
      tellOf({ kind: 'searched', query, language: lang, confident })
    })
  }
  const ask = (query: string, explain: boolean): void => {
    if (!isBlank(query)) client.current?.ask(query, readStoredLanguage(), explain)
  }

  useEffect(() => {
    start()
    return () => client.current?.close()
  }, [])

  return {
    state,
    dispatch,
    type(query) {
      // Asked before anything is painted: the worker searches while the page renders the letter.
      ask(query, state.explaining)
      dispatch({ kind: 'typed', query })
    },
    toggleExplanation() {
      ask(state.query, !state.explaining)
      dispatch({ kind: 'explanation-toggled' })
    },
    retry() {
      dispatch({ kind: 'restarted' })
      start()
      ask(state.query, state.explaining)
    },
  }
}
