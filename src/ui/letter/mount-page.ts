import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { parseSearchAddresses } from '../palette/addresses.ts'
import { readComposerAddress } from './composer-address.ts'
import { loadFonts } from './load-fonts.ts'
import { LetterPage } from './LetterPage.tsx'

const place = document.querySelector<HTMLElement>('[data-letter-page]')
const palette = document.querySelector<HTMLElement>('[data-palette]')
if (place) {
  loadFonts()
  const addresses = parseSearchAddresses(palette?.dataset['files'])
  const request = readComposerAddress(new URL(location.href))
  createRoot(place).render(createElement(LetterPage, { addresses, request }))
}
