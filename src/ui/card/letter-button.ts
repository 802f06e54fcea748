import { et } from '../../i18n/et.ts'
import { announce } from './announce.ts'
import { languageOfAddress } from './card-language.ts'

// The composer is heavy for a card that is only read: it comes when it is wanted.
const loadComposer = () => import('../letter/open-card-composer.tsx')

/** Brings the letter composer to life when the agent asks for it; until then the letter's words stand there. */
export function startLetterButton(): void {
  const button = findButton()
  if (!button) return
  button.hidden = false
  // Pointing at the button already tells that it will be pressed.
  for (const sign of ['focus', 'pointerenter'])
    button.addEventListener(sign, () => void loadComposer().catch(() => undefined), { once: true })
  button.addEventListener('click', () => void openLetter())
  const openIfAsked = (): void => {
    if (location.hash === '#kiri') void openLetter()
  }
  addEventListener('hashchange', openIfAsked)
  openIfAsked()
}

let opening = false

/** Opens the composer and scrolls to it. When it cannot be loaded the letter's words stay. */
export async function openLetter(): Promise<void> {
  const place = document.querySelector<HTMLElement>('[data-letter-composer]')
  const words = document.querySelector<HTMLElement>('[data-letter-words]')
  const button = findButton()
  if (!place || !words || !button) return
  if (!place.hidden) return focusComposer(place)
  if (opening) return
  opening = true
  button.setAttribute('aria-busy', 'true')
  try {
    const { openCardComposer } = await loadComposer()
    const language = () => languageOfAddress(new URL(location.href))
    await openCardComposer(place, place.dataset['letterComposer'] ?? '', language)
    words.hidden = true
    button.hidden = true
  } catch {
    const status = document.querySelector<HTMLElement>('[data-letter-failure]')
    if (status) status.hidden = false
    announce(et.letter.loadFailed)
  } finally {
    opening = false
    button.removeAttribute('aria-busy')
  }
}

function focusComposer(place: HTMLElement): void {
  const field = place.querySelector<HTMLElement>('[data-gap-field], [data-copy-letter]')
  field?.focus()
}

function findButton(): HTMLElement | null {
  return document.querySelector<HTMLElement>('[data-open-letter]')
}
