import type { FinalBlock, Inline } from './model.ts'

/** A letter as plain text: for forms and mail programs that take no markup. */
export function toPlain(blocks: readonly FinalBlock[]): string {
  return blocks.map((block) => plainBlock(block)).join('\n\n')
}

function plainBlock(block: FinalBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return plainInlines(block.children)
    case 'list':
      return block.rows
        .map((row, index) => {
          const marker = block.start === undefined ? '–' : `${String(block.start + index)}.`
          const words = row.map((inner) => plainBlock(inner)).join('\n')
          return `${marker} ${words.replaceAll('\n', '\n   ')}`
        })
        .join('\n')
    case 'table':
      return block.rows.map((row) => row.map(plainInlines).join(' | ')).join('\n')
  }
}

function plainInlines(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      switch (inline.kind) {
        case 'text':
          return inline.text
        case 'break':
          return '\n'
        case 'strong':
          return plainInlines(inline.children)
        case 'link':
          return withAddress(plainInlines(inline.children), inline.url)
      }
    })
    .join('')
}

// Plain words cannot be clicked on: the address stands beside them, unless they are the address.
function withAddress(words: string, url: string): string {
  const address = url.replace(/^(mailto|tel):/, '')
  const bare = address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')
  return words.includes(bare) ? words : `${words} (${address})`
}
