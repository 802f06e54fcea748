import { formatDay } from '../domain/day.ts'
import type { Edition } from '../domain/edition.ts'
import { editionOf } from './edition.ts'
import type { ReportTarget } from '../domain/report.ts'
import type { Settings } from '../knowledge-base/knowledge-base.ts'
import { loadSite, type Site } from './load-site.ts'

/** What every page shows round its content. */
export interface PageChrome {
  readonly organisation: string
  readonly starter: boolean
  readonly preview: boolean
  readonly supervisors: boolean
  /** Whether pages tell the web server's log of their use, without saying by whom. */
  readonly signals: boolean
  /** The day of the newest approval. */
  readonly contentDay: string
  /** The day for which facts are filled in. */
  readonly builtFor: string
  /** Changes with what this audience reads; none in a preview, which is not kept for offline use. */
  readonly contentVersion: string | undefined
  /** Where agents' reports go. */
  readonly report: ReportTarget
}

/**
 * Stand in the pages of a build for the content's version and the day of the newest approval,
 * which a build puts in at the end: else no page could be kept when another one changes.
 */
export const MARKS = { version: 'sisuversioon-00', day: 'sisupäev-00' } as const

/** A page of a build with the content's version and day in the place of their marks. */
export function withEdition(page: string, { content, contentDay }: Edition): string {
  // The version stands before everything that people wrote, the day behind it.
  const at = page.lastIndexOf(MARKS.day)
  const dated =
    at < 0 ? page : page.slice(0, at) + formatDay(contentDay) + page.slice(at + MARKS.day.length)
  return dated.replace(MARKS.version, content)
}

/** The frame of a page. */
export function pageChrome(site: Site = loadSite()): PageChrome {
  const { settings } = site.content
  const { content, contentDay } = editionOf(site)
  return {
    organisation: settings.organisation,
    starter: settings.starter,
    preview: site.options.preview,
    signals: settings.signals && !site.options.preview,
    supervisors: site.options.audience === 'supervisors',
    contentDay: site.changed ? MARKS.day : formatDay(contentDay),
    builtFor: formatDay(site.options.today),
    contentVersion: site.options.preview ? undefined : site.changed ? MARKS.version : content,
    report: reportTarget(settings),
  }
}

/** Where reports go by the settings: as they say, else to the repository that is edited. */
export function reportTarget({ report, editor }: Settings): ReportTarget {
  if (report?.forge === 'mail') return { kind: 'mail', mailbox: report.address }
  if (report) return { kind: report.forge, project: report.address }
  return editor
    ? { kind: editor.forge, project: `${editor.address}/${editor.repository}` }
    : { kind: 'copy' }
}
