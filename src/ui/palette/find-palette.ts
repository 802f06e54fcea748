import { listenForCalls } from './call-keys.ts'

/** The palette of this page as the static HTML has it: open in the page or a dialog. */
export function findPalette(mode: 'inline' | 'dialog'): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-palette][data-mode="${mode}"]`)
}

/**
 * Lets keys and buttons call the palette: its dialog opens and its box takes the focus at
 * once, also before the palette's own script has come. `called` is told of each call.
 */
export function callsTo(place: HTMLElement, called: () => void = () => undefined): void {
  const dialog = place.querySelector('dialog')
  const input = place.querySelector('input')
  listenForCalls(() => {
    if (dialog && !dialog.open) dialog.showModal()
    input?.focus()
    input?.select()
    called()
  })
}
