/** Says a sentence to a screen reader by the card's live region, and shows nothing. */
export function announce(words: string): void {
  const region = document.querySelector('[data-card-status]')
  if (!region) return
  // The same words again are not said unless the region was empty in between.
  region.textContent = ''
  requestAnimationFrame(() => {
    region.textContent = words
  })
}
