import { findPalette } from './find-palette.ts'
import { hydratePalette } from './hydrate.ts'

// On the home page the palette is what people came for: its code comes with the page.
const place = findPalette('inline')
if (place) hydratePalette(place)
