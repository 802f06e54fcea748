/** Whose words this page shows: its own address, or that of the card that it has drawn them from. */
export function shownAddress(): string {
  return document.querySelector('main')?.dataset['drawnFrom'] ?? location.pathname
}
