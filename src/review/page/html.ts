import { escapeMarkup } from '../../support/escape-markup.ts'

/** A piece of HTML that is safe as it is. */
export class Html {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

/** What may stand in a template: text is escaped, HTML stands as it is, lists are joined. */
export type HtmlPart = string | number | Html | undefined | readonly HtmlPart[]

/** Builds HTML from a template; everything that is put in is escaped unless it is HTML already. */
export function html(strings: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  return new Html(
    strings
      .map((text, index) => text + (index < parts.length ? toText(parts[index]) : ''))
      .join(''),
  )
}

/** HTML from a renderer that sanitises, or a drawing. */
export function trusted(text: string): Html {
  return new Html(text)
}

function toText(part: HtmlPart): string {
  if (part === undefined) return ''
  if (part instanceof Html) return part.text
  if (typeof part === 'object') return part.map(toText).join('')
  return escapeMarkup(String(part))
}
