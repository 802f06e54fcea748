import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createPaletteStore } from './palette-store.ts'
import type { PaletteEvent } from './palette-state.ts'

const ready: PaletteEvent = { kind: 'readiness', missing: [], complete: true }

function typed(query: string): PaletteEvent {
  return { kind: 'typed', query }
}

function answer(query: string): PaletteEvent {
  return {
    kind: 'answer',
    number: 1,
    result: { query, lang: 'et', confident: true, hits: [], others: [] },
  }
}

/** A store and the queries that it has had shown. */
function watched(...before: readonly PaletteEvent[]) {
  const store = createPaletteStore()
  for (const event of before) store.dispatch(event)
  const queries: string[] = []
  store.subscribe(() => queries.push(store.shown().query))
  return { store, queries }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('a letter', () => {
  test('is shown once, together with its hits', () => {
    const { store, queries } = watched(ready)
    store.dispatch(typed('l'))
    expect(queries).toEqual([])
    store.dispatch(answer('l'))
    vi.runAllTimers()
    expect(queries).toEqual(['l'])
    expect(store.shown().result?.query).toBe('l')
  })

  test('is known at once to who asks', () => {
    const { store } = watched(ready)
    store.dispatch(typed('l'))
    expect(store.now().query).toBe('l')
    expect(store.shown().query).toBe('')
  })

  test('is shown without hits that are long in coming, counted from the first such letter', () => {
    const { store, queries } = watched(ready)
    store.dispatch(typed('l'))
    vi.advanceTimersByTime(60)
    store.dispatch(typed('lu'))
    vi.advanceTimersByTime(60)
    expect(queries).toEqual(['lu'])
  })

  test.each([
    ['while the search is opening', [], 'l'],
    ['while languages are missing still', [{ ...ready, complete: false }], 'l'],
    ['after the search failed', [{ kind: 'failed', reason: '' }], 'l'],
    ['that empties the box', [ready, typed('l'), answer('l')], ''],
    ['that is a space', [ready], ' '],
  ] as const)('%s is shown at once', (_, before: readonly PaletteEvent[], query) => {
    const { store, queries } = watched(...before)
    store.dispatch(typed(query))
    expect(queries).toEqual([query])
  })
})

test('a move of the selection is shown at once, with the letters before it', () => {
  const { store, queries } = watched(ready, typed('l'), answer('l'))
  store.dispatch(typed('lu'))
  store.dispatch({ kind: 'moved', by: 'select-next' })
  expect(queries).toEqual(['lu'])
  expect(store.shown().selected).toBe(0)
})

test('who no longer listens is told nothing', () => {
  const store = createPaletteStore()
  const listener = vi.fn()
  store.subscribe(listener)()
  store.dispatch(typed('l'))
  expect(listener).not.toHaveBeenCalled()
})
