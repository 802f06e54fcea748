import type { Edition } from '../../domain/edition.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** After so long without contact an agent is told to check what they say. */
export const OLD_AFTER = 72 * HOUR

/** After so long without contact restricted words are refused. */
export const LOCKED_AFTER = 24 * HOUR

/** Clocks that differ by less are left in peace. */
const CLOCK_TOLERANCE = HOUR

/** The last time that this device heard from the server. Times are milliseconds since 1970. */
export interface Contact {
  readonly edition: Edition
  /** By this device's clock. */
  readonly at: number
  /** The latest time that this device's clock has shown since. */
  readonly seen: number
  /** How far this device's clock was ahead of the server's; negative when behind. */
  readonly ahead: number
}

/**
 * How long ago the contact was, by this device's clock; nothing when the clock shows a time
 * before the contact and so cannot tell.
 *
 * A clock that is turned back does not make the content younger: the latest time that it
 * has shown counts. One that runs ahead makes it older, until the next contact.
 */
export function ageOf({ at, seen }: Contact, now: number): number | undefined {
  if (now < at - CLOCK_TOLERANCE) return undefined
  return Math.max(now, seen, at) - at
}

/** Whether restricted words are to be refused. Without a contact, or when its age is unknown, they are. */
export function isLocked(contact: Contact | undefined, now: number): boolean {
  const age = contact && ageOf(contact, now)
  return age === undefined || age > LOCKED_AFTER
}

/** The contact with what the clock shows now. */
export function seenAt(contact: Contact, now: number): Contact {
  return now > contact.seen ? { ...contact, seen: now } : contact
}

/** By how many whole hours this device's clock differs from the server's; 0 when it is near enough. */
export function hoursAhead({ ahead }: Contact): number {
  return Math.abs(ahead) < CLOCK_TOLERANCE ? 0 : Math.round(ahead / HOUR)
}
