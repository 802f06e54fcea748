import { createElement } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { Palette } from './Palette.tsx'

for (const place of document.querySelectorAll<HTMLElement>('[data-palette]')) {
  const mode = place.dataset['mode'] === 'inline' ? 'inline' : 'dialog'
  // The layout's own white space around the palette is not part of it and would break the match.
  for (const node of [...place.childNodes]) if (node instanceof Text) node.remove()
  hydrateRoot(place, createElement(Palette, { mode }))
}
