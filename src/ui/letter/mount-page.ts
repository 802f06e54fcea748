import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { readComposerAddress } from './composer-address.ts'
import { loadFonts } from './load-fonts.ts'
import { LetterPage } from './LetterPage.tsx'

const place = document.querySelector<HTMLElement>('[data-letter-page]')
if (place) {
  loadFonts()
  const request = readComposerAddress(new URL(location.href))
  createRoot(place).render(createElement(LetterPage, { request }))
}
