import type { PrecacheController } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'
import { NetworkOnly } from 'workbox-strategies'
import { LOCKED_ADDRESS, OFFLINE_ADDRESS } from '../../domain/edition.ts'
import { isLocked, seenAt } from './contact.ts'
import { readContact, writeContact } from './contact-store.ts'
import type { OfflineList } from '../../domain/offline-list.ts'
import { withEdition } from './page-edition.ts'

/** A server that does not answer within so many seconds is taken for absent. */
const PATIENCE = 3

interface Asked {
  readonly request: Request
  readonly url: URL
  // Workbox types it by a library that cannot stand beside the one of pages.
  readonly event: never
}

/**
 * Answers the pages' requests. Files whose address carries their hash come from the device.
 * Pages and records come from the server, so that what was withdrawn is gone at once, and
 * from the device only when the server cannot be reached.
 */
export function answerRequests({ edition, files }: OfflineList, saved: PrecacheController): void {
  const known = new Map(files.map((file) => [file.url, file]))
  const isKept = (url: URL): boolean => known.has(url.pathname) || known.has(`${url.pathname}/`)

  registerRoute(
    ({ url, sameOrigin }) =>
      sameOrigin &&
      known.get(url.pathname)?.revision === null &&
      !known.get(url.pathname)?.restricted,
    async ({ request, url }) => (await saved.matchPrecache(url.pathname)) ?? fetch(request),
  )
  registerRoute(
    ({ url, request, sameOrigin }) => sameOrigin && (isKept(url) || request.mode === 'navigate'),
    async (asked) => {
      const { url, request } = asked
      try {
        if (!isKept(url)) return await fetch(request)
        return await fromServer(asked as Asked, known.get(url.pathname)?.restricted ?? false)
      } catch {
        return fromDevice(asked as Asked)
      }
    },
  )

  async function fromDevice({ request, url }: Asked): Promise<Response> {
    const path = known.has(url.pathname) ? url.pathname : `${url.pathname}/`
    const isPage = request.mode === 'navigate'
    if (known.get(path)?.restricted && (await isLockedNow()))
      return (isPage ? await saved.matchPrecache(LOCKED_ADDRESS) : undefined) ?? Response.error()
    const response = await saved.matchPrecache(path)
    return (
      (response && isPage ? await ofEdition(response) : response) ??
      (isPage ? await saved.matchPrecache(OFFLINE_ADDRESS) : undefined) ??
      Response.error()
    )
  }

  // A page from the device says of which edition it is: there may be a newer one by now.
  async function ofEdition(page: Response): Promise<Response> {
    const { status, headers } = page
    return new Response(withEdition(await page.text(), edition), { status, headers })
  }
}

const server = new NetworkOnly({
  networkTimeoutSeconds: PATIENCE,
  plugins: [
    {
      fetchDidSucceed: ({ response }) =>
        response.status >= 500
          ? Promise.reject(new Error(`the server answered ${String(response.status)}`))
          : Promise.resolve(response),
    },
  ],
})

function fromServer({ request, event }: Asked, restricted: boolean): Promise<Response> {
  // Kept for ever by the browser itself, restricted search data would outlive their lock there.
  const fresh = restricted && request.mode !== 'navigate'
  return server.handle({
    request: fresh ? new Request(request, { cache: 'no-cache' }) : request,
    event,
  })
}

async function isLockedNow(): Promise<boolean> {
  const contact = await readContact()
  const now = Date.now()
  if (contact && contact.seen < now) await writeContact(seenAt(contact, now))
  return isLocked(contact, now)
}
