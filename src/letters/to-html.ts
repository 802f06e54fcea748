import type { FinalBlock, Inline } from './model.ts'
import { escapeMarkup } from '../support/escape-markup.ts'

/**
 * A letter as HTML that any mail program keeps, Outlook's Word engine among them: only
 * paragraphs, lists, tables, links and strong words, and no styles but what a table
 * needs there to have lines.
 */
export function toHtml(blocks: readonly FinalBlock[]): string {
  return blocks.map(htmlBlock).join('\n')
}

function htmlBlock(block: FinalBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${htmlInlines(block.children)}</p>`
    case 'list': {
      const rows = block.rows.map((row) => `<li>${htmlRow(row)}</li>`).join('')
      if (block.start === undefined) return `<ul>${rows}</ul>`
      return `<ol${block.start === 1 ? '' : ` start="${String(block.start)}"`}>${rows}</ol>`
    }
    case 'table':
      return htmlTable(block.rows)
  }
}

// A paragraph tag round a short row would make mail programs part the rows with empty lines.
function htmlRow(row: readonly FinalBlock[]): string {
  const [first, ...rest] = row
  if (first?.kind !== 'paragraph') return row.map(htmlBlock).join('')
  return htmlInlines(first.children) + rest.map(htmlBlock).join('')
}

const TABLE = '<table border="1" cellpadding="5" cellspacing="0" style="border-collapse: collapse">'

function htmlTable(rows: readonly (readonly (readonly Inline[])[])[]): string {
  const lines = rows.map((row, index) => {
    const tag = index === 0 ? 'th' : 'td'
    const cells = row.map((cell) => `<${tag} align="left">${htmlInlines(cell)}</${tag}>`)
    return `<tr>${cells.join('')}</tr>`
  })
  return `${TABLE}${lines.join('')}</table>`
}

function htmlInlines(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      switch (inline.kind) {
        case 'text':
          return escapeMarkup(inline.text)
        case 'break':
          return '<br>'
        case 'strong':
          return `<strong>${htmlInlines(inline.children)}</strong>`
        case 'link':
          return `<a href="${escapeMarkup(inline.url)}">${htmlInlines(inline.children)}</a>`
      }
    })
    .join('')
}
