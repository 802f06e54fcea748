import { useEffect, useState, useSyncExternalStore } from 'react'
import { tellOf } from '../signals/happening.ts'
import { readStoredLanguage } from '../storage/stored-language.ts'
import { isBlank, type PaletteEvent, type PaletteState } from './palette-state.ts'
import { createPaletteStore } from './palette-store.ts'
import { openSearchClient, type SearchClient } from './search-client.ts'

/** The palette's state, and what changes it by way of the search worker. All but `state` stays the same. */
export interface PaletteSearch extends SearchActions {
  /** As shown: a letter typed this moment is missing until its hits have come. */
  readonly state: PaletteState
}

interface SearchActions {
  /** With every letter typed: for what is done with a key. */
  readonly now: () => PaletteState
  readonly dispatch: (event: PaletteEvent) => void
  readonly type: (query: string) => void
  readonly toggleExplanation: () => void
  readonly retry: () => void
}

/** Keeps the palette's state and its search worker. */
export function useSearch(): PaletteSearch {
  const [{ store, start, close, actions }] = useState(createSearch)
  const state = useSyncExternalStore(store.subscribe, store.shown, store.shown)
  useEffect(() => {
    start()
    return close
  }, [start, close])
  return { state, ...actions }
}

function createSearch() {
  const store = createPaletteStore()
  let client: SearchClient | undefined

  const close = (): void => client?.close()
  const start = (): void => {
    close()
    client = openSearchClient(readStoredLanguage(), (report) => {
      store.dispatch(report)
      if (report.kind !== 'answer') return
      const { query, lang, confident } = report.result
      tellOf({ kind: 'searched', query, language: lang, confident })
    })
  }
  const ask = (query: string, explain: boolean): void => {
    if (!isBlank(query)) client?.ask(query, readStoredLanguage(), explain)
  }

  const actions: SearchActions = {
    now: store.now,
    dispatch: store.dispatch,
    type(query) {
      // Asked before anything else: the worker searches while the page paints the letter.
      ask(query, store.now().explaining)
      store.dispatch({ kind: 'typed', query })
    },
    toggleExplanation() {
      const { query, explaining } = store.now()
      ask(query, !explaining)
      store.dispatch({ kind: 'explanation-toggled' })
    },
    retry() {
      store.dispatch({ kind: 'restarted' })
      start()
      ask(store.now().query, store.now().explaining)
    },
  }
  return { store, start, close, actions }
}
