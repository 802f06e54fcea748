/**
 * Fetches the letters of every language of the guide beforehand, so that composing asks
 * nothing of the network, not even when the language changes.
 */
export function loadFonts(): void {
  for (const weight of [400, 600])
    void document.fonts.load(`${String(weight)} 1rem "Roboto Variable"`, 'Aõš Жя €').catch(() => [])
}
