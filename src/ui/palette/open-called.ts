/**
 * Opens the palette as the static HTML has it: its box takes the focus, and the letters
 * typed into it wait for the palette's own script. The page may not have come so far yet.
 */
export function openCalled(): void {
  const place = document.querySelector('[data-palette]')
  const dialog = place?.querySelector('dialog')
  const input = place?.querySelector('input')
  if (!input) {
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', openCalled, { once: true })
    return
  }
  if (dialog && !dialog.open) dialog.showModal()
  input.focus()
  input.select()
}
