import { et } from '../../i18n/et.ts'
import { parseReference } from '../../letters/reference.ts'

/**
 * Leads from a pasted reference to its page. The page of a text that is not approved any
 * more does not exist: then the agent is told whom to ask.
 */
const form = document.querySelector<HTMLFormElement>('[data-reference-form]')
form?.addEventListener('submit', (event) => {
  event.preventDefault()
  const typed = new FormData(form).get('viide')
  void open(typeof typed === 'string' ? typed : '')
})

async function open(typed: string): Promise<void> {
  const reference = parseReference(typed)
  if (!reference) return say(et.reference.unreadable)
  const name = `${reference.id}.${reference.language}.${reference.version}`
  try {
    if (await isPublished(name)) location.assign(`/viide/${name}/`)
    else say(et.reference.notFound(name))
  } catch {
    say(et.reference.failed)
  }
}

async function isPublished(name: string): Promise<boolean> {
  const response = await fetch('/viide/viited.json')
  if (!response.ok) throw new Error(`viited.json: ${String(response.status)}`)
  const { references } = (await response.json()) as { readonly references: readonly string[] }
  return references.includes(name)
}

function say(words: string): void {
  const status = document.querySelector('[data-reference-status]')
  if (status) status.textContent = words
}
