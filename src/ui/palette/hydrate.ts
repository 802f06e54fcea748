import { createElement } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { Palette } from './Palette.tsx'

/** Brings the palette of a page to life. Letters already typed into its box stay and are searched. */
export function hydratePalette(place: HTMLElement): void {
  const mode = place.dataset['mode'] === 'inline' ? 'inline' : 'dialog'
  // The layout's own white space around the palette is not part of it and would break the match.
  for (const node of [...place.childNodes]) if (node instanceof Text) node.remove()
  hydrateRoot(place, createElement(Palette, { mode }))
}
