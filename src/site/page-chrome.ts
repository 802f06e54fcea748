import { formatDay } from '../domain/day.ts'
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
 * Stands in the pages of a build for the content's version, which a build puts in at the end:
 * else no page could be kept when another one changes.
 */
export const VERSION_MARK = 'sisuversioon-00'

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
    contentDay: formatDay(contentDay),
    builtFor: formatDay(site.options.today),
    contentVersion: site.options.preview ? undefined : site.changed ? VERSION_MARK : content,
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
