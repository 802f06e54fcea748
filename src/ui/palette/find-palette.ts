/** The palette of this page as the static HTML has it: open in the page or a dialog. */
export function findPalette(mode: 'inline' | 'dialog'): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-palette][data-mode="${mode}"]`)
}
