import { withoutAnnotations } from './annotate.ts'

/** A piece of an excerpt: plain words, or words that were found. */
export interface ExcerptPiece {
  readonly text: string
  readonly found: boolean
}

const LENGTH = 30
// A word without the brackets and full stops round it.
const WORD = /^([^\p{L}\p{N}§]*)(.*?)([^\p{L}\p{N}]*)$/su

/**
 * The part of a page's annotated text that has most of the words found, as a person
 * reads it: without annotations, the words found marked, dots where it is cut.
 */
export function readExcerpt(content: string, found: readonly number[]): readonly ExcerptPiece[] {
  const words = content.split(/\s+/u).filter(Boolean)
  const start = densest(found, words.length)
  const end = Math.min(words.length, start + LENGTH)
  const marked = new Set(found)
  const pieces: ExcerptPiece[] = start > 0 ? [{ text: '… ', found: false }] : []
  for (let at = start; at < end; at++) {
    const text = withoutAnnotations(words[at] ?? '')
    const [, before = '', word = '', after = ''] = WORD.exec(text) ?? []
    if (marked.has(at) && word !== '') {
      pieces.push({ text: before, found: false }, { text: word, found: true })
      pieces.push({ text: `${after} `, found: false })
    } else pieces.push({ text: `${text} `, found: false })
  }
  if (end < words.length) pieces.push({ text: '…', found: false })
  return joinPlain(pieces)
}

/** Where the window of words begins that holds most of those found, a few words before the first of them. */
function densest(found: readonly number[], count: number): number {
  let best = 0
  let most = 0
  for (const first of found) {
    const held = found.filter((at) => at >= first && at < first + LENGTH).length
    if (held > most) [best, most] = [first, held]
  }
  return Math.max(0, Math.min(best - LENGTH / 6, count - LENGTH))
}

function joinPlain(pieces: readonly ExcerptPiece[]): ExcerptPiece[] {
  const joined: ExcerptPiece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (last && last.found === piece.found && !piece.found)
      joined[joined.length - 1] = { text: last.text + piece.text, found: false }
    else if (piece.text !== '') joined.push(piece)
  }
  return joined
}
