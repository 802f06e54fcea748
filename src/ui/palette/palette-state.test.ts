import { describe, expect, test } from 'vitest'
import type { SearchHit, SearchResult } from '../../search/query/search-result.ts'
import {
  EMPTY_PALETTE,
  isDecided,
  reducePalette,
  type PaletteEvent,
  type PaletteState,
} from './palette-state.ts'

function hit(id: string): SearchHit {
  return {
    id,
    lang: 'et',
    kind: 'answer',
    title: id,
    type: 'luba',
    modes: ['maantee'],
    topic: 'juhiload',
    status: 'approved',
    reviewBy: '2027-01-01',
    score: 1,
    titleMatches: [],
  }
}

function answer(query: string, ids: readonly string[], confident = true): PaletteEvent {
  const result: SearchResult = { query, lang: 'et', confident, hits: ids.map(hit), others: [] }
  return { kind: 'answer', number: 1, result }
}

const ready: PaletteEvent = { kind: 'readiness', missing: [], complete: true }

function after(...events: readonly PaletteEvent[]): PaletteState {
  return events.reduce(reducePalette, EMPTY_PALETTE)
}

const threeHits = [
  { kind: 'typed', query: 'luba' },
  answer('luba', ['a', 'b', 'c']),
] as const satisfies readonly PaletteEvent[]

describe('selection', () => {
  test('is the first hit as soon as hits come', () => {
    expect(after(...threeHits).selected).toBe(0)
  })

  test.each([
    [['select-next'], 1],
    [['select-next', 'select-next', 'select-next'], 3],
    [['select-last', 'select-next'], 0],
    [['select-previous'], 3],
    [['select-page-down'], 3],
    [['select-last', 'select-page-up'], 0],
    [['select-last', 'select-first'], 0],
  ] as const)('after %j is row %d; row 3 is the full text', (moves, row) => {
    const moved = moves.map((by): PaletteEvent => ({ kind: 'moved', by }))
    expect(after(...threeHits, ...moved).selected).toBe(row)
  })

  test('stays with its answer when the same query is answered again', () => {
    const state = after(
      ...threeHits,
      { kind: 'moved', by: 'select-next' },
      answer('luba', ['x', 'a', 'b']),
    )
    expect(state.result?.hits[state.selected]?.id).toBe('b')
  })

  test('stays first when the agent has not moved and a better first hit comes', () => {
    expect(after(...threeHits, answer('luba', ['x', 'a'])).selected).toBe(0)
  })

  test('stays on the full text when the same query is answered again', () => {
    const last: PaletteEvent = { kind: 'moved', by: 'select-last' }
    expect(after(...threeHits, last, answer('luba', ['a', 'x'])).selected).toBe(2)
  })

  test('goes back to the first hit with every new query', () => {
    const state = after(
      ...threeHits,
      { kind: 'moved', by: 'select-last' },
      { kind: 'typed', query: 'lubad' },
      answer('lubad', ['b', 'a']),
    )
    expect(state.selected).toBe(0)
  })
})

describe('what is shown', () => {
  test('is the former result until the new one comes', () => {
    const state = after(...threeHits, { kind: 'typed', query: 'lubad' })
    expect(state.result?.query).toBe('luba')
    expect(isDecided(state)).toBe(false)
  })

  test('is nothing once the query is cleared, even if an answer comes late', () => {
    const state = after(...threeHits, { kind: 'typed', query: ' ' }, answer('luba', ['a']))
    expect(state.result).toBeUndefined()
  })
})

describe('an Enter pressed before the hits have come', () => {
  test('is forgotten when the agent types on', () => {
    const state = after(
      { kind: 'typed', query: 'luba' },
      { kind: 'awaited', destination: 'here' },
      { kind: 'typed', query: 'lubad' },
    )
    expect(state.awaited).toBeUndefined()
  })

  test('waits for all languages when the hits are doubtful', () => {
    const doubtful = after({ kind: 'typed', query: 'prava' }, answer('prava', ['a'], false))
    expect(isDecided(doubtful)).toBe(false)
    expect(isDecided(reducePalette(doubtful, ready))).toBe(true)
  })

  test('leads to the full text at once when the search has failed', () => {
    const state = after({ kind: 'failed', reason: '' }, { kind: 'typed', query: 'luba' })
    expect(isDecided(state)).toBe(true)
  })
})
