import { dayInTallinn } from '../../domain/day.ts'
import type { Language } from '../../domain/language.ts'
import { showFacts } from '../facts/show-facts.ts'

/** What of a card a practised call is compared with: the card's own elements. */
export interface PracticeCard {
  readonly say: HTMLElement
  readonly language: Language
  /** The facts to ask first, an element each. */
  readonly askFirst: readonly HTMLElement[]
}

/**
 * Takes the parts from the card's own page, so that the trainee compares with the very words
 * that agents see, today's values included. Without text in the caller's language (or with a
 * stale one) it is the Estonian text.
 *
 * @throws when the card cannot be loaded.
 */
export async function loadCard(id: string, language: Language): Promise<PracticeCard> {
  const response = await fetch(`/vastused/${encodeURIComponent(id)}/`)
  if (!response.ok) throw new Error(`${id}: ${String(response.status)}`)
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  showFacts(page, dayInTallinn(new Date()))
  const asked = page.querySelector<HTMLElement>(`#say-${language}:not([data-copy-blocked])`)
  const say = asked ?? page.querySelector<HTMLElement>('#say-et')
  if (!say) throw new Error(`${id}: the card says nothing`)
  const parts = page.querySelectorAll<HTMLElement>(
    '[data-section="ask-first"] .prose > :is(ul, ol) > li',
  )
  return {
    say: adopted(say),
    language: asked ? language : 'et',
    askFirst: [...parts].map(adopted),
  }
}

// Scripts of a parsed page do not run; ids would meet those of this page.
function adopted(element: HTMLElement): HTMLElement {
  const copy = document.importNode(element, true)
  copy.removeAttribute('id')
  return copy
}
