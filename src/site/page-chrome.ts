import { formatDay } from '../domain/day.ts'
import { loadSite, type Site } from './load-site.ts'

/** What every page shows round its content. */
export interface PageChrome {
  readonly organisation: string
  readonly starter: boolean
  readonly preview: boolean
  readonly supervisors: boolean
  /** Whether pages tell the web server's log of their use, without saying by whom. */
  readonly signals: boolean
  readonly builtFor: string
}

/** The frame of a page. */
export function pageChrome(site: Site = loadSite()): PageChrome {
  const { settings } = site.content
  return {
    organisation: settings.organisation,
    starter: settings.starter,
    preview: site.options.preview,
    signals: settings.signals && !site.options.preview,
    supervisors: site.options.audience === 'supervisors',
    builtFor: formatDay(site.options.today),
  }
}
