import { formatDay, type Day } from '../../domain/day.ts'
import { CLIENT_SECTIONS } from '../../domain/section.ts'
import { et, languageWords, sectionWords } from '../../i18n/et.ts'
import type { LetterText } from '../../letters/payload.ts'
import { copyWords } from '../card/fetch-card.ts'

/** What a record says of an approved text beside its words. */
export interface ApprovedText extends LetterText {
  readonly digest: string
  readonly approvedOn?: Day
  readonly approvedBy?: string
}

/** The exact words that a reference stands for, out of the card that shows them. */
export function drawReference(
  card: Element,
  text: ApprovedText,
  about: { readonly address: string; readonly asOf: Day },
): HTMLElement {
  const article = document.createElement('article')
  article.dataset['reference'] = text.reference
  const title = element('h2', text.title)
  title.lang = text.lang
  article.append(title, drawFacts(text, about))
  if (text.stale) article.append(paragraph('card-warning', et.reference.stale))
  const column = document.createElement('div')
  column.className = 'column'
  column.append(...CLIENT_SECTIONS.flatMap((name) => drawSection(card, name, text)))
  article.append(column, paragraph('reference-facts', `${et.reference.digest}: ${text.digest}`))
  return article
}

function drawFacts(
  { reference, lang, approvedOn, approvedBy }: ApprovedText,
  { address, asOf }: { readonly address: string; readonly asOf: Day },
): HTMLElement {
  const facts = paragraph('reference-facts', `${et.reference.label} `)
  const link = element('a', et.reference.card) as HTMLAnchorElement
  link.href = lang === 'et' ? address : `${address}?keel=${lang}`
  const approved =
    approvedOn && approvedBy ? et.reference.approved(formatDay(approvedOn), approvedBy) : ''
  facts.append(
    element('strong', reference),
    `, ${languageWords[lang].inLanguage}. ${approved} ${et.reference.asOf(formatDay(asOf))} `,
    link,
  )
  return facts
}

function drawSection(
  card: Element,
  name: (typeof CLIENT_SECTIONS)[number],
  { lang }: ApprovedText,
): readonly HTMLElement[] {
  const words = card.querySelector(`#${name}-${lang}`)
  if (!words) return []
  const part = document.createElement('section')
  part.className = 'part'
  const shown = document.createElement('div')
  shown.className = 'prose'
  shown.lang = lang
  shown.append(copyWords(words))
  part.append(element('h3', sectionWords[name]), shown)
  return [part]
}

function paragraph(className: string, text: string): HTMLElement {
  const made = element('p', text)
  made.className = className
  return made
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name)
  made.textContent = text
  return made
}
