import { formatDay } from '../../domain/day.ts'
import type { Edition } from '../../domain/edition.ts'
import { offlineWords as words } from '../../i18n/et-offline.ts'
import { isLetterInProgress } from './letter-in-progress.ts'
import { showNotice } from './notices.ts'
import { shownAddress } from './shown-address.ts'
import type { WorkerMessage } from './worker-messages.ts'

// A worker that has not taken over by then will do so later; the page comes from the server anyway.
const TAKING_OVER_MS = 2000

/**
 * Tells that the server has newer content than this page, or that the page has been
 * withdrawn. Never reloads by itself: whoever writes a letter decides when.
 */
export function showUpdate(
  edition: Edition,
  isNewer: boolean,
  registration: ServiceWorkerRegistration | undefined,
): void {
  showNotice(
    'update',
    isNewer
      ? {
          words: words.updated(formatDay(edition.contentDay)),
          button: { words: words.showUpdate, press: () => confirmReload(registration) },
        }
      : undefined,
  )
  if (isWithdrawn(edition, shownAddress()))
    showNotice('page', { words: words.withdrawn, strong: true })
}

function isWithdrawn({ answers, guides }: Edition, path: string): boolean {
  const [, folder, id, rest] = path.split('/')
  const known = { vastused: answers, juhised: guides }[folder ?? '']
  const isList = ['liigiti', 'tuubiti', 'kategooriad'].includes(id ?? '')
  return known !== undefined && rest === '' && !isList && !known.includes(id ?? '')
}

function confirmReload(registration: ServiceWorkerRegistration | undefined): void {
  if (!isLetterInProgress()) return void reload(registration)
  showNotice('update', {
    words: words.letterInProgress,
    strong: true,
    button: { words: words.reloadAnyway, press: () => void reload(registration) },
  })
}

async function reload(registration: ServiceWorkerRegistration | undefined): Promise<void> {
  const { waiting } = registration ?? {}
  if (waiting) {
    const takenOver = new Promise((resolve) => {
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true })
      setTimeout(resolve, TAKING_OVER_MS)
    })
    tell(waiting, { kind: 'activate' })
    await takenOver
  }
  location.reload()
}

/** Sends a service worker a message. */
export function tell(worker: ServiceWorker | null | undefined, message: WorkerMessage): void {
  worker?.postMessage(message)
}
