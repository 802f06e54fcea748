import { AUDIENCES, type Audience } from './audience.ts'
import type { Day } from './day.ts'

/** What a build says of itself, served at `/valjaanne.json`: browsers ask for it to learn what holds now. */
export interface Edition {
  readonly format: 'teejuht-edition'
  readonly audience: Audience
  /** Changes whenever anything that this audience reads has changed. */
  readonly content: string
  /** The day of the newest approval in it. */
  readonly contentDay: Day
  /** The day for which facts are filled in. */
  readonly factsDay: Day
  /** Ids of all answers that may be used; one that is missing has been withdrawn. */
  readonly answers: readonly string[]
  readonly guides: readonly string[]
  /** Addresses that hold restricted words; empty in the agents' edition. */
  readonly restricted: readonly string[]
}

/** Where the edition is served. */
export const EDITION_ADDRESS = '/valjaanne.json'

/** Where the service worker is served: at the root, because it works for every page. */
export const WORKER_ADDRESS = '/vorguta.js'

/** The page that stands in for one that is not on this device. */
export const OFFLINE_ADDRESS = '/vorguta/'

/** The page that stands in for a restricted one after too long without contact. */
export const LOCKED_ADDRESS = '/vorguta/piiratud/'

export function isEdition(value: unknown): value is Edition {
  if (typeof value !== 'object' || value === null) return false
  const { format, audience, content, contentDay, factsDay, answers, guides, restricted } =
    value as Partial<Edition>
  return (
    format === 'teejuht-edition' &&
    AUDIENCES.some((known) => known === audience) &&
    typeof content === 'string' &&
    [contentDay, factsDay].every((day) => typeof day === 'string') &&
    [answers, guides, restricted].every(Array.isArray)
  )
}
