import type { SearchLanguage } from '../../search/language.ts'
import type { SearchResult } from '../../search/query/search-result.ts'
import type { PaletteAction } from './keys.ts'
import type { SearchReport } from './messages.ts'
import { rowElementId, rowsOf } from './rows.ts'

/** Whether the guide can be searched. */
export type SearchService =
  | { readonly kind: 'opening' }
  | {
      readonly kind: 'open'
      readonly missing: readonly SearchLanguage[]
      readonly complete: boolean
    }
  | { readonly kind: 'failed' }

/** Where a chosen answer is to be shown. */
export type Destination = 'here' | 'new-tab'

export interface PaletteState {
  readonly query: string
  /** The newest answer; while the next one is under way it is that of an earlier query. */
  readonly result: SearchResult | undefined
  /** Number of the selected row; the row after the last hit is the full-text search. */
  readonly selected: number
  readonly explaining: boolean
  readonly service: SearchService
  /** Enter was pressed before the hits for the typed words had come. */
  readonly awaited: Destination | undefined
}

export type PaletteEvent =
  | { readonly kind: 'typed'; readonly query: string }
  | { readonly kind: 'selected'; readonly row: number }
  | { readonly kind: 'moved'; readonly by: Extract<PaletteAction, `select-${string}`> }
  | { readonly kind: 'explanation-toggled' }
  | { readonly kind: 'awaited'; readonly destination: Destination | undefined }
  | { readonly kind: 'restarted' }
  | SearchReport

export const EMPTY_PALETTE: PaletteState = {
  query: '',
  result: undefined,
  selected: 0,
  explaining: false,
  service: { kind: 'opening' },
  awaited: undefined,
}

// One row less than is seen at once, so that a page turned keeps its last row in sight.
const PAGE = 7

export function reducePalette(state: PaletteState, event: PaletteEvent): PaletteState {
  switch (event.kind) {
    case 'typed':
      return afterTyping(state, event.query)
    case 'selected':
      return { ...state, selected: event.row }
    case 'moved':
      return { ...state, selected: rowAfter(state, event.by) }
    case 'explanation-toggled':
      return { ...state, explaining: !state.explaining }
    case 'awaited':
      return { ...state, awaited: event.destination }
    case 'restarted':
      return { ...state, service: { kind: 'opening' } }
    case 'readiness':
      return {
        ...state,
        service: { kind: 'open', missing: event.missing, complete: event.complete },
      }
    case 'answer':
      return afterAnswer(state, event.result)
    case 'failed':
      return { ...state, service: { kind: 'failed' } }
  }
}

function afterTyping(state: PaletteState, query: string): PaletteState {
  const next = { ...state, query, awaited: undefined }
  return isBlank(query) ? { ...next, result: undefined, selected: 0 } : next
}

function afterAnswer(state: PaletteState, result: SearchResult): PaletteState {
  if (isBlank(state.query)) return state
  return { ...state, result, selected: rowHeld(state, result) }
}

/** The same query answered again, with more indexes: what the agent had selected stays selected. */
function rowHeld({ result: before, selected }: PaletteState, result: SearchResult): number {
  if (selected === 0 || before?.query !== result.query) return 0
  const rows = rowsOf(result)
  const held = rowsOf(before)[selected]
  if (!held) return rows.length
  const id = rowElementId(held)
  return Math.max(
    0,
    rows.findIndex((one) => rowElementId(one) === id),
  )
}

function rowAfter(state: PaletteState, by: Extract<PaletteAction, `select-${string}`>): number {
  const last = rowsOf(state.result).length
  const { selected } = state
  switch (by) {
    case 'select-next':
      return selected >= last ? 0 : selected + 1
    case 'select-previous':
      return selected <= 0 ? last : selected - 1
    case 'select-first':
      return 0
    case 'select-last':
      return last
    case 'select-page-down':
      return Math.min(last, selected + PAGE)
    case 'select-page-up':
      return Math.max(0, selected - PAGE)
  }
}

/** A query without any words: nothing is searched for it. */
export function isBlank(query: string): boolean {
  return query.trim() === ''
}

/** Whether the shown hits answer the words as typed now. */
export function isCurrent({ query, result }: PaletteState): boolean {
  return result?.query === query
}

/**
 * Whether the first hit may be taken for the answer: it belongs to the words as typed, and
 * a doubtful one has been compared with every language's index.
 */
export function isDecided(state: PaletteState): boolean {
  const { result, service } = state
  if (service.kind === 'failed') return true
  if (!isCurrent(state)) return false
  return result?.confident === true || (service.kind === 'open' && service.complete)
}

/** Whether the shown hits may still change by themselves. */
export function isBusy(state: PaletteState): boolean {
  const { service } = state
  if (service.kind === 'failed') return false
  return !isCurrent(state) || service.kind !== 'open' || !service.complete
}
