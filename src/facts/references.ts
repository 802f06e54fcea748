/** A piece of text between or inside double braces. Offsets count UTF-16 units in the text as given. */
export type Segment =
  | { readonly kind: 'text'; readonly text: string; readonly start: number }
  | { readonly kind: 'fact'; readonly name: string; readonly raw: string; readonly start: number }
  | { readonly kind: 'gap'; readonly name: string; readonly raw: string; readonly start: number }
  | { readonly kind: 'malformed'; readonly raw: string; readonly start: number }

/** A reference or gap found in text. */
export type Reference = Exclude<Segment, { readonly kind: 'text' }>

// Up to the nearest close; without one, to the end of the line, so that a lone „{{“ is told and not swallowed.
const BRACES = /\{\{([^{}\n]*)\}\}|\{\{[^\n]{0,80}|\}\}/gu
// Names are ASCII because they are also keys of YAML files and parts of URLs.
const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/**
 * Splits text into what is plain and what is to be filled in.
 *
 * A name with a dot refers to a dated fact (`tasud.juhiluba`), one without is a gap that
 * the agent fills (`kliendi-nimi`). Anything else in braces is malformed. The pieces
 * joined again are the text.
 */
export function splitReferences(text: string): Segment[] {
  const segments: Segment[] = []
  let end = 0
  for (const match of text.matchAll(BRACES)) {
    if (match.index > end)
      segments.push({ kind: 'text', text: text.slice(end, match.index), start: end })
    segments.push(readBraces(match[0], match[1], match.index))
    end = match.index + match[0].length
  }
  if (end < text.length) segments.push({ kind: 'text', text: text.slice(end), start: end })
  return segments
}

function readBraces(raw: string, inside: string | undefined, start: number): Segment {
  const name = inside?.trim()
  if (!name) return { kind: 'malformed', raw, start }
  const parts = name.split('.')
  if (parts.length > 4 || !parts.every((part) => NAME.test(part)))
    return { kind: 'malformed', raw, start }
  return { kind: parts.length > 1 ? 'fact' : 'gap', name, raw, start }
}
