import { listenSingleKeys } from '../keys/listen-single-keys.ts'
import { openLetter } from './letter-button.ts'

/** `C` copies what to say in the language shown, `L` opens the letter. */
export function startCardKeys(): void {
  listenSingleKeys({
    'copy-say': () => {
      const button = document.querySelector<HTMLElement>(
        '[data-client-lang]:not([hidden]) > [data-copy-target^="say-"]',
      )
      button?.click()
      return button !== null
    },
    'open-letter': () => {
      void openLetter()
      return true
    },
  })
}
