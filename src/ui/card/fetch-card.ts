import type { AnswerId } from '../../domain/topic.ts'
import { fetchPublished } from '../storage/fetch-published.ts'

/** A published answer's card as the server has it now. */
export interface FetchedCard {
  readonly card: HTMLElement
  readonly title: string
  /** `/vastused/<id>/` */
  readonly address: string
}

/**
 * The card of an answer, not shown. Its words stand on the site once; pages that show some of
 * them in another order take them from there, in a browser without connection from the device.
 * Nothing when the answer is not published.
 *
 * @throws when the card cannot be had now.
 */
export async function fetchCard(id: AnswerId): Promise<FetchedCard | undefined> {
  const address = `/vastused/${id}/`
  const response = await fetchPublished(address)
  if (!response) return undefined
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  const card = page.querySelector<HTMLElement>('[data-answer-id]')
  if (!card) throw new Error(`${address} holds no card`)
  return { card, title: card.querySelector('h1')?.textContent.trim() ?? id, address }
}

/**
 * Notes that this page shows words of a card: whatever befalls the card's own page, a lock or
 * a withdrawal, befalls this one too.
 */
export function markDrawnFrom({ address }: FetchedCard): void {
  const main = document.querySelector('main')
  if (main) main.dataset['drawnFrom'] = address
}

/** The words of an element of a card as nodes for this page, without links to the glossary. */
export function copyWords(from: Element): DocumentFragment {
  const words = document.createDocumentFragment()
  for (const child of from.childNodes) words.append(document.importNode(child, true))
  for (const term of words.querySelectorAll('a.term')) term.replaceWith(...term.childNodes)
  return words
}
