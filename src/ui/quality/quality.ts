import { qualityWords as words } from '../../i18n/et-quality.ts'
import { formatReference } from '../../letters/reference.ts'
import { parseAnswerId } from '../../domain/topic.ts'
import { fetchCard, markDrawnFrom, type FetchedCard } from '../card/fetch-card.ts'
import { followDay } from '../facts/follow-day.ts'
import { showFacts } from '../facts/show-facts.ts'
import { startCompare } from './compare.ts'
import { drawSheet } from './draw-sheet.ts'
import { fillSheet } from './fill-sheet.ts'

/** Draws the quality sheet of the answer in the address: `/kvaliteet/?vastus=<id>`. */
const form = document.querySelector<HTMLFormElement>('[data-quality]')
const id = parseAnswerId(new URLSearchParams(location.search).get('vastus') ?? '')

if (id)
  void fetchCard(id)
    .then((fetched) => {
      if (fetched) show(fetched)
      else tell(words.notFound(id))
    })
    .catch(() => {
      tell(words.failed)
    })
else tell(words.choose)

function show(fetched: FetchedCard): void {
  if (!form) return
  const { card, title, address } = fetched
  const reference = formatReference(
    card.dataset['answerId'] ?? '',
    'et',
    card.dataset['version'] ?? '',
  )
  markDrawnFrom(fetched)
  form.dataset['quality'] = reference
  write('[data-quality-title]', words.title(title))
  write('[data-quality-reference]', reference)
  document.title = `${words.title(title)} – ${document.title.split(' – ').at(-1) ?? ''}`
  document.querySelector('[data-quality-card]')?.setAttribute('href', address)
  form.querySelector('[data-quality-parts]')?.replaceChildren(...drawSheet(card))
  followDay((day) => {
    showFacts(form, day)
  })
  form.hidden = false
  tell('')
  fillSheet()
  startCompare()
}

function write(selector: string, text: string): void {
  const place = document.querySelector(selector)
  if (place) place.textContent = text
}

function tell(text: string): void {
  write('[data-quality-state]', text)
}
