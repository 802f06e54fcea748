import { answerRequests } from './answer-requests.ts'
import type { OfflineList } from '../../domain/offline-list.ts'
import { forgetContent, forgetOtherAudiences, forgetWithdrawn, savedFiles } from './saved-files.ts'
import type { WorkerMessage } from './worker-messages.ts'
import type { WorkerScope } from './worker-scope.ts'

/** Put in by the build. */
declare const OFFLINE_LIST: OfflineList

const scope = globalThis as unknown as WorkerScope
// Named once, because the build writes the whole list wherever its name stands.
const list = OFFLINE_LIST
const { edition } = list
const saved = savedFiles(list)

// A new worker waits until the old one's pages are closed or a page tells it to take over.
scope.addEventListener('install', (event) => void saved.install(event as never))
scope.addEventListener('activate', (event) => {
  void saved.activate(event as never)
  event.waitUntil(forgetOtherAudiences(edition))
})
scope.addEventListener('message', (event) => {
  event.waitUntil(receive(event.data as WorkerMessage))
})
answerRequests(list, saved)

async function receive(message: WorkerMessage): Promise<void> {
  switch (message.kind) {
    case 'activate':
      return scope.skipWaiting()
    case 'activate-if-alone': {
      const pages = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true })
      if (pages.length <= 1) await scope.skipWaiting()
      return
    }
    case 'edition':
      if (message.edition.audience === edition.audience)
        return forgetWithdrawn(saved, edition, message.edition)
      // Somebody else has signed in on this device.
      await forgetContent()
      await scope.registration.unregister()
  }
}
