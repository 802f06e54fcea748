import { EDITION_ADDRESS, isEdition } from '../../domain/edition.ts'
import type { Contact } from './contact.ts'

// A server that is slower is as good as absent for somebody with a caller on the line.
const PATIENCE_MS = 10_000

/**
 * Asks the server for its edition. Nothing when it cannot be reached or wants the agent to
 * sign in again.
 */
export async function askServer(): Promise<Contact | undefined> {
  try {
    const response = await fetch(EDITION_ADDRESS, {
      cache: 'no-store',
      // A sign-in page elsewhere must not be followed: the security policy would report it.
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    if (!response.ok) return undefined
    const edition: unknown = await response.json()
    if (!isEdition(edition)) return undefined
    const at = Date.now()
    const server = Date.parse(response.headers.get('date') ?? '')
    return { edition, at, seen: at, ahead: Number.isNaN(server) ? 0 : at - server }
  } catch {
    return undefined
  }
}
