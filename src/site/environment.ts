import { AUDIENCES, type Audience } from '../domain/audience.ts'
import { dayInTallinn, parseDay, type Day } from '../domain/day.ts'

/** For whom and as of which day the site is built. */
export interface SiteOptions {
  readonly contentFolder: string
  readonly today: Day
  readonly audience: Audience
  /** True while an editor previews: unapproved answers are shown with their state. Never in a published build. */
  readonly preview: boolean
}

/**
 * Reads what the commands put into the environment; the one place in the site that looks
 * at it, because Astro's pages take no arguments.
 */
export function readSiteOptions(variables: NodeJS.ProcessEnv = process.env): SiteOptions {
  const audience = AUDIENCES.find((known) => known === variables['AUDIENCE']) ?? 'agents'
  return {
    contentFolder: variables['CONTENT_DIR'] || 'content',
    today: parseDay(variables['TODAY'] ?? '') ?? dayInTallinn(new Date()),
    audience,
    preview: variables['TEEJUHT_PREVIEW'] === 'yes',
  }
}
