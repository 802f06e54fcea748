import { join } from 'node:path'
import { loadHistory, type HistoryOutcome } from '../../history/load-history.ts'
import type { ContentHistory } from '../../history/revision.ts'
import type { Site } from '../load-site.ts'
import { restrictedHistory, type RestrictedHistory } from './restricted-history.ts'

/** The content's life as far as this audience may know of it. */
export interface SiteHistory {
  readonly history: ContentHistory
  readonly restricted: RestrictedHistory
}

/** The same, or why it is not known where the site is built. */
export type SiteHistoryOutcome =
  ({ readonly kind: 'known' } & SiteHistory) | Extract<HistoryOutcome, { kind: 'unknown' }>

/** Where told histories are kept, from the project's root. */
export const HISTORY_CACHE = join('.cache', 'history')
const read = new WeakMap<Site, SiteHistoryOutcome>()

/** The history of the site's content up to the commit that is checked out; read once a build. */
export function siteHistory(site: Site): SiteHistoryOutcome {
  const known = read.get(site)
  if (known) return known
  const outcome = loadHistory(site.options.contentFolder, { cacheFolder: HISTORY_CACHE })
  const told: SiteHistoryOutcome =
    outcome.kind === 'known'
      ? { ...outcome, restricted: restrictedHistory(site, outcome.history) }
      : outcome
  read.set(site, told)
  return told
}
