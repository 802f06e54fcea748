import type { TextRange } from '../../search/query/search-result.ts'

/** A piece of a title; marked where the query matched it. */
export interface TitlePart {
  readonly start: number
  readonly text: string
  readonly marked: boolean
}

/** Cuts a title at its matched ranges, which may come in any order and overlap. */
export function titleParts(title: string, matches: readonly TextRange[]): TitlePart[] {
  const parts: TitlePart[] = []
  let at = 0
  const take = (end: number, marked: boolean): void => {
    if (end > at) parts.push({ start: at, text: title.slice(at, end), marked })
    at = Math.max(at, end)
  }
  for (const { start, end } of [...matches].sort((a, b) => a.start - b.start)) {
    take(Math.min(start, title.length), false)
    take(Math.min(end, title.length), true)
  }
  take(title.length, false)
  return parts
}
