import { PrecacheController } from 'workbox-precaching'
import type { Edition } from '../../domain/edition.ts'
import type { OfflineList } from '../../domain/offline-list.ts'

const PREFIX = 'teejuht-sisu-'

/** Each audience's files lie in a cache of their own. */
export function savedFiles({ edition, files }: OfflineList): PrecacheController {
  const controller = new PrecacheController({ cacheName: PREFIX + edition.audience })
  controller.addToCacheList(
    files.map(({ url, revision, integrity }) => ({ url, revision, integrity })),
  )
  return controller
}

/** Deletes what another audience's worker has saved in this browser. */
export async function forgetOtherAudiences({ audience }: Edition): Promise<void> {
  for (const name of await caches.keys())
    if (name.startsWith(PREFIX) && name !== PREFIX + audience) await caches.delete(name)
}

/** Deletes all saved content. */
export async function forgetContent(): Promise<void> {
  for (const name of await caches.keys()) if (name.startsWith(PREFIX)) await caches.delete(name)
}

/**
 * Deletes every saved file that holds or names an answer or guide which the server's edition
 * does not have any more: its page and record, lists, search data. What is deleted comes
 * back with the next edition, which does not name it.
 */
export async function forgetWithdrawn(
  controller: PrecacheController,
  saved: Edition,
  current: Edition,
): Promise<void> {
  const gone = (mine: readonly string[], theirs: readonly string[]): readonly string[] =>
    mine.filter((id) => !theirs.includes(id))
  const ids = [...gone(saved.answers, current.answers), ...gone(saved.guides, current.guides)]
  if (ids.length === 0) return
  const names = new RegExp(`["/&;](?:${ids.join('|')})["/&.]`)
  const cache = await caches.open(PREFIX + saved.audience)
  for (const key of controller.getURLsToCacheKeys().values()) {
    const response = await cache.match(key)
    if (response && (names.test(key) || names.test(await textOf(response)))) await cache.delete(key)
  }
}

// Pagefind's own files are packed inside.
async function textOf(response: Response): Promise<string> {
  const bytes = await response.clone().arrayBuffer()
  const [first, second] = new Uint8Array(bytes)
  if (first !== 0x1f || second !== 0x8b) return new TextDecoder().decode(bytes)
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Response(unpacked).text()
}
