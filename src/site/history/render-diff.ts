import type { DiffBlock, DiffPart } from '../../history/word-diff.ts'
import { et } from '../../i18n/et.ts'
import { escapeMarkup } from '../../support/escape-markup.ts'

/**
 * What changed in a text as safe HTML. Marks stand in the text itself, and words for those
 * who listen: colour alone would not be seen by all.
 */
export function renderDiff(parts: DiffBlock): string {
  return parts.map(renderPart).join('')
}

function renderPart({ kind, text }: DiffPart): string {
  const { added, removed, end } = et.history
  switch (kind) {
    case 'same':
      return escapeMarkup(text)
    case 'added':
      return `<ins>${heard(`${added} `)}${mark('+')}${escapeMarkup(text)}${heard(` (${end})`)}</ins>`
    case 'removed':
      return `<del>${heard(`${removed} `)}${mark('−')}${escapeMarkup(text)}${heard(` (${end})`)}</del>`
  }
}

function heard(text: string): string {
  return `<span class="visually-hidden" lang="et">${text}</span>`
}

function mark(sign: string): string {
  return `<span class="diff-mark" aria-hidden="true">${sign}</span>`
}
