import type { Day } from '../../domain/day.ts'
import type { AnswerId } from '../../domain/topic.ts'
import { et } from '../../i18n/et.ts'
import type { LetterSource } from '../../letters/payload.ts'
import { formatReference, parseReference, type ContentReference } from '../../letters/reference.ts'
import { askServer } from '../offline/ask-server.ts'
import { fetchCard, markDrawnFrom } from '../card/fetch-card.ts'
import { loadAnswer } from '../letter/load-letters.ts'
import { drawReference, type ApprovedText } from './draw-reference.ts'

/**
 * Shows the words that the reference in the address stands for: `/viide/?viide=<reference>`.
 * They are those of the card and its record. A text that is not approved any more is on
 * neither: then the agent is told whom to ask.
 */
const form = document.querySelector<HTMLFormElement>('[data-reference-form]')
const place = document.querySelector('[data-reference-words]')
const asked = new URLSearchParams(location.search).get('viide')

form?.addEventListener('submit', (event) => {
  // What was pasted round the reference is nobody's business: it never gets into the address.
  event.preventDefault()
  const typed = new FormData(form).get('viide')
  const reference = parseReference(typeof typed === 'string' ? typed : '')
  if (reference) location.assign(`?viide=${nameOf(reference)}`)
  else say(et.reference.unreadable)
})

if (asked !== null) {
  const reference = parseReference(asked)
  if (!reference) say(et.reference.unreadable)
  else
    show(reference).catch(() => {
      say(et.reference.failed)
    })
}

async function show(reference: ContentReference): Promise<void> {
  const name = nameOf(reference)
  const field = form?.querySelector('input')
  if (field) field.value = name
  const [fetched, record] = await Promise.all([fetchCard(reference.id), loadRecord(reference.id)])
  const text = record?.texts.find((one) => one.reference === name && one.approvedOn)
  if (!fetched || !record || !text) return say(await missingWords(name))
  // Published anew between the two questions: one of them is older than the other.
  const ownVersion = `${reference.id}.et.${fetched.card.dataset['version'] ?? ''}`
  if (!record.texts.some((one) => one.reference === ownVersion))
    throw new Error('The card and its record are of different builds')
  markDrawnFrom(fetched)
  const about = { address: fetched.address, asOf: record.asOf }
  place?.replaceChildren(drawReference(fetched.card, text, about))
}

// What is kept on the device may be older than the letter: without the server nobody knows.
async function missingWords(name: string): Promise<string> {
  return (await askServer()) ? et.reference.notFound(name) : et.reference.notFoundOffline(name)
}

interface ApprovedRecord extends LetterSource {
  readonly asOf: Day
  readonly texts: readonly ApprovedText[]
}

async function loadRecord(id: AnswerId): Promise<ApprovedRecord | undefined> {
  return (await loadAnswer(id)) as ApprovedRecord | undefined
}

function nameOf({ id, language, version }: ContentReference): string {
  return formatReference(id, language, version)
}

function say(words: string): void {
  const status = document.querySelector('[data-reference-status]')
  if (status) status.textContent = words
}
