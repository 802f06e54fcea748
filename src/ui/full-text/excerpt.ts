/** A piece of an excerpt: plain words, or words that were found. */
export interface ExcerptPiece {
  readonly text: string
  readonly found: boolean
}

/**
 * Pagefind's excerpt as pieces of text, so that nothing of it is ever read as HTML.
 * Its entities are the five of XML and numbers.
 */
export function readExcerpt(excerpt: string): readonly ExcerptPiece[] {
  return excerpt
    .split(/(<mark>[\s\S]*?<\/mark>)/)
    .map((piece) => {
      const found = piece.startsWith('<mark>')
      return { text: unescape(found ? piece.slice(6, -7) : piece), found }
    })
    .filter((piece) => piece.text !== '')
}

const ENTITIES: { readonly [name: string]: string } = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
}

function unescape(text: string): string {
  return text.replaceAll(/&(#x[0-9a-f]+|#\d+|[a-z]+);/gi, (whole, name: string) => {
    if (name.startsWith('#')) {
      const code =
        name[1]?.toLowerCase() === 'x' ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10)
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole
    }
    return ENTITIES[name] ?? whole
  })
}
