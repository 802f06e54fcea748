import type { Language } from '../../domain/language.ts'
import { languageWords } from '../../i18n/et.ts'
import type { WordDiff, WordRun } from '../report/word-diff.ts'
import { html, type Html, type HtmlPart } from './html.ts'

/** A part of the report with its heading; nothing when there is nothing in it. */
export function part(id: string, title: string, content: readonly HtmlPart[]): Html | undefined {
  if (content.length === 0) return undefined
  return html`<section class="part" aria-labelledby="${id}">
    <h2 id="${id}" tabindex="-1">${title}</h2>
    ${content}
  </section> `
}

/** A word diff as two lines, before and after. */
export function diffPair({ before, after }: WordDiff, language: Language = 'et'): Html {
  return html`<div class="pair" lang="${language}">
    <p class="old">${marked(before, 'del')}</p>
    <p class="now">${marked(after, 'ins')}</p>
  </div>`
}

function marked(runs: readonly WordRun[], tag: 'del' | 'ins'): readonly Html[] {
  return runs.map(({ text, changed }) => {
    if (!changed) return html`${text}`
    return tag === 'del' ? html`<del>${text}</del>` : html`<ins>${text}</ins>`
  })
}

/** The short name of a language. */
export function languageTag(language: Language): Html {
  return html`<span class="tag" title="${languageWords[language].name}"
    >${languageWords[language].short}</span
  >`
}

/** What may be wider than the window: scrolled by itself, also by keyboard. */
export function scrolled(label: string, content: Html): Html {
  return html`<div class="scrolled" role="region" tabindex="0" aria-label="${label}">
    ${content}
  </div>`
}
