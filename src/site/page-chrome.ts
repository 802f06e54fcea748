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
  /** The digest of the page's own bytes; none in a preview, which is not kept for offline use. */
  readonly ownDigest: string | undefined
  /** Where agents' reports go. */
  readonly report: ReportTarget
}

/**
 * Stands in a built page for the digest of its own bytes. Nothing of the edition is in a page:
 * it stays what it is as long as its own words do, whatever else is published.
 */
export const DIGEST_MARK = 'leheandmed00'

/** A built page with the digest of its bytes in the place of the mark, which stands before everything that people wrote. */
export function withOwnDigest(page: string, digest: (text: string) => string): string {
  return page.includes(DIGEST_MARK)
    ? page.replace(DIGEST_MARK, digest(page).slice(0, DIGEST_MARK.length))
    : page
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
    ownDigest: site.changed && !site.options.preview ? DIGEST_MARK : undefined,
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
