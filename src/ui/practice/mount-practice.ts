import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { PracticePage } from './PracticePage.tsx'

const place = document.querySelector<HTMLElement>('[data-practice]')
if (place) createRoot(place).render(createElement(PracticePage))
