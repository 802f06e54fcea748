import { WORKER_ADDRESS, type Edition } from '../../domain/edition.ts'
import { askServer } from './ask-server.ts'
import { lockPage, showConnection } from './connection-notices.ts'
import { seenAt, type Contact } from './contact.ts'
import { readContact, writeContact } from './contact-store.ts'
import { isLetterInProgress } from './letter-in-progress.ts'
import { editionOfPage, isSameOnServer } from './page-edition.ts'
import { showUpdate, tell } from './page-update.ts'
import { showDays } from './show-days.ts'
import type { WorkerMessage } from './worker-messages.ts'

// A withdrawn answer is to leave an open page soon; the question weighs a few kilobytes.
const EVERY_MS = 10 * 60_000

/**
 * Keeps the page in touch with the server for as long as it is open, keeps the guide on the
 * device, and tells what the agent must know: that there is no connection, how old the
 * content is, that there is newer.
 */
export async function watchConnection(): Promise<void> {
  let contact = await readContact()
  let registration: ServiceWorkerRegistration | undefined
  // The content's version that this page is of.
  let shown = editionOfPage()?.content

  const look = async (): Promise<void> => {
    // Nothing is asked of the network while a letter is written.
    const heard = isLetterInProgress() ? undefined : await askServer()
    const former = contact?.edition
    contact = heard ?? (contact && seenAt(contact, Date.now()))
    if (contact) await writeContact(contact)
    const online = heard !== undefined || isLetterInProgress()
    showConnection(contact, online)
    lockPage(contact, online)
    if (!heard) return
    const isFirst = registration === undefined
    shown ??= await versionOfPage(heard.edition, former)
    registration ??= await keepOnDevice()
    if (shown === heard.edition.content) showDays(heard.edition)
    showUpdate(heard.edition, shown !== heard.edition.content, registration)
    await passOn(heard.edition, former, registration)
    if (isFirst) letTakeOver(registration)
  }

  setInterval(() => void look(), EVERY_MS)
  for (const event of ['online', 'offline', 'pageshow']) addEventListener(event, () => void look())
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void look()
  })
  await look()
}

// A page from the server is of the edition that the server had just then. Only when that has
// changed since the last contact can it be of either: then its own bytes tell.
async function versionOfPage(heard: Edition, former: Edition | undefined): Promise<string> {
  const isKnown = former?.content === heard.content || (await isSameOnServer())
  return isKnown ? heard.content : ''
}

/** Registers the service worker; nothing where the browser or its settings do not allow one. */
async function keepOnDevice(): Promise<ServiceWorkerRegistration | undefined> {
  if (!('serviceWorker' in navigator)) return undefined
  try {
    return await navigator.serviceWorker.register(WORKER_ADDRESS)
  } catch {
    return undefined
  }
}

// The page has just come: a worker that waits has nothing to wait for, and one
// that is still gathering files has as little.
function letTakeOver(registration: ServiceWorkerRegistration | undefined): void {
  tell(registration?.waiting, { kind: 'activate-if-alone' })
  tellWhenInstalled(registration?.installing, { kind: 'activate-if-alone' })
}

async function passOn(
  edition: Edition,
  former: Contact['edition'] | undefined,
  registration: ServiceWorkerRegistration | undefined,
): Promise<void> {
  if (!registration || former?.content === edition.content) return
  tell(registration.active, { kind: 'edition', edition })
  const isGone = (mine: readonly string[] = [], theirs: readonly string[]): boolean =>
    mine.some((id) => !theirs.includes(id))
  const withdrawn =
    isGone(former?.answers, edition.answers) || isGone(former?.guides, edition.guides)
  if (withdrawn) {
    // The saved content has lost what was withdrawn; the new one is whole and need not wait.
    const { waiting, installing } = registration
    tell(waiting, { kind: 'activate' })
    tellWhenInstalled(installing, { kind: 'activate' })
    registration.addEventListener('updatefound', () => {
      tellWhenInstalled(registration.installing, { kind: 'activate' })
    })
  }
  await registration.update().catch(() => undefined)
}

function tellWhenInstalled(worker: ServiceWorker | null | undefined, message: WorkerMessage): void {
  worker?.addEventListener('statechange', () => {
    if (worker.state === 'installed') tell(worker, message)
  })
}
