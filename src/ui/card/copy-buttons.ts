import { et } from '../../i18n/et.ts'
import { copyText } from '../copy/clipboard.ts'
import { textOfElement } from '../copy/element-text.ts'
import { announce } from './announce.ts'

const SHOWN_FOR = 2000

/**
 * Makes `[data-copy-target="<id>"]` buttons copy the words of that element. One that
 * carries `data-copy-blocked` is not copied; the attribute's words say why.
 */
export function startCopyButtons(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-copy-target]')) {
    button.addEventListener('click', () => void copyTarget(button))
  }
}

async function copyTarget(button: HTMLElement): Promise<void> {
  const target = document.getElementById(button.dataset['copyTarget'] ?? '')
  if (!target) return
  const blocked = target.closest<HTMLElement>('[data-copy-blocked]')
  if (blocked) return show(button, 'blocked', blocked.dataset['copyBlocked'] ?? '')
  const copied = await copyText(textOfElement(target))
  show(button, copied ? 'copied' : 'failed', copied ? et.card.copied : et.card.copyFailed)
}

const waiting = new WeakMap<HTMLElement, { readonly words: string; readonly timer: number }>()

function show(button: HTMLElement, outcome: 'copied' | 'failed' | 'blocked', words: string): void {
  const shown = waiting.get(button)
  clearTimeout(shown?.timer)
  const own = shown?.words ?? button.textContent
  button.textContent = words
  button.dataset['copyOutcome'] = outcome
  announce(words)
  const timer = window.setTimeout(() => {
    button.textContent = own
    delete button.dataset['copyOutcome']
    waiting.delete(button)
  }, SHOWN_FOR)
  waiting.set(button, { words: own, timer })
}
