import { isEdition } from '../../domain/edition.ts'
import type { Contact } from './contact.ts'

// In the cache storage, because pages and the service worker can both read that.
const STORE = 'teejuht-uhendus'
const KEY = '/uhendus'

/** The last contact; nothing when there was none or the browser keeps nothing. */
export async function readContact(): Promise<Contact | undefined> {
  try {
    const value: unknown = await (await (await caches.open(STORE)).match(KEY))?.json()
    return isContact(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** Keeps the contact. A browser that keeps nothing has nothing to show offline either. */
export async function writeContact(contact: Contact): Promise<void> {
  try {
    await (await caches.open(STORE)).put(KEY, new Response(JSON.stringify(contact)))
  } catch {
    // Storage is blocked or full.
  }
}

function isContact(value: unknown): value is Contact {
  if (typeof value !== 'object' || value === null) return false
  const { edition, at, seen, ahead } = value as Partial<Contact>
  return isEdition(edition) && [at, seen, ahead].every(Number.isFinite)
}
