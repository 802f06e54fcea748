import { glossaryWords as words } from '../../i18n/et-glossary.ts'
import { fold, normalize } from '../../search/analysis/normalize.ts'

/** Shows the terms that hold what is typed, in whichever language, with or without dots. */
const form = document.querySelector<HTMLFormElement>('[data-glossary-filter]')
const box = form?.querySelector('input')
const plain = (text: string): string => fold(normalize(text))

function filter(typed: string): void {
  const wanted = plain(typed).trim()
  let count = 0
  for (const term of document.querySelectorAll<HTMLElement>('[data-glossary-term]')) {
    const name = [...term.querySelectorAll('h3, dd')].map(({ textContent }) => textContent)
    term.hidden = wanted !== '' && !plain(name.join('\n')).includes(wanted)
    if (!term.hidden) count++
  }
  for (const shelf of document.querySelectorAll<HTMLElement>('[data-glossary-shelf]'))
    shelf.hidden = !shelf.querySelector('[data-glossary-term]:not([hidden])')
  const told = document.querySelector('[data-glossary-count]')
  if (told) told.textContent = words.shown(count)
  const none = document.querySelector<HTMLElement>('[data-glossary-none]')
  if (none) none.hidden = count > 0
}

if (form && box) {
  form.hidden = false
  form.addEventListener('submit', (event) => event.preventDefault())
  box.addEventListener('input', () => filter(box.value))
  // Kept by the browser when coming back.
  filter(box.value)
}
