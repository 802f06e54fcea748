import type { Report } from '../../domain/report.ts'
import { formatReference } from '../../letters/reference.ts'

/** What a report says of itself: the page, the words that it shows, the query in the search box. */
export function reportOfPage(): Pick<Report, 'about' | 'page' | 'title' | 'reference' | 'query'> {
  const card = document.querySelector<HTMLElement>('.card[data-answer-id][data-version]')
  const box = document.querySelector<HTMLInputElement>('#palette-input')
  const { answerId, version } = card?.dataset ?? {}
  const query = box?.value ?? ''
  return {
    about: card && query === '' ? 'wrong' : 'missing',
    page: location.pathname,
    title: document.querySelector('main h1')?.textContent.trim() ?? document.title,
    reference: answerId && version ? formatReference(answerId, 'et', version) : undefined,
    query,
  }
}
