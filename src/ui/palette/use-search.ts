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
  /** Asks for the hits of a query that the box will hold in a moment. */
  readonly foresee: (query: string) => void
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
  /** Asked for already, though not yet typed. */
  let foreseen: string | undefined

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
    foresee(query) {
      foreseen = query
      ask(query, store.now().explaining)
    },
    type(query) {
      // Asked before anything else: the worker searches while the page paints the letter.
      if (query !== foreseen) ask(query, store.now().explaining)
      foreseen = undefined
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
