/** A known hole in a package. */
export interface Advisory {
  readonly package: string
  readonly url: string
  readonly title: string
  readonly severity: string
}

/** Why a known hole does no harm here, and until when that was thought through. */
export interface AuditException {
  readonly url: string
  readonly reason: string
  /** The last day on which the argument holds, `YYYY-MM-DD`. */
  readonly until: string
}

/** Reads the report of `npm audit --json`; nothing when the registry gave none. */
export function parseAudit(json: string): readonly Advisory[] | undefined {
  const report = parseJson(json)
  if (!isRecord(report) || !isRecord(report['vulnerabilities'])) return undefined
  const found = new Map<string, Advisory>()
  for (const [name, hole] of Object.entries(report['vulnerabilities'])) {
    const causes: unknown[] = isRecord(hole) && Array.isArray(hole['via']) ? hole['via'] : []
    for (const cause of causes) {
      // A word alone names another package, which has its own row.
      if (!isRecord(cause)) continue
      const [url, title, severity] = ['url', 'title', 'severity'].map((key) => String(cause[key]))
      if (url && title && severity) found.set(url, { package: name, url, title, severity })
    }
  }
  return [...found.values()]
}

/** Why `npm audit --json` brought no report, in the registry's own words where it gave any. */
export function auditRefusal(json: string): string {
  const report = parseJson(json)
  const message = isRecord(report) ? report['message'] : undefined
  return typeof message === 'string' && message !== '' ? message : 'it could not be reached'
}

/** What must be mended or argued for, in English; empty when all is well. */
export function judgeAudit(
  advisories: readonly Advisory[],
  exceptions: readonly AuditException[],
  today: string,
): readonly string[] {
  const grave = advisories.filter(({ severity }) => /^(?:high|critical)$/.test(severity))
  const argued = new Set(
    exceptions
      .filter(({ until, reason }) => until >= today && reason.trim() !== '')
      .map(({ url }) => url),
  )
  const open = grave
    .filter(({ url }) => !argued.has(url))
    .map(
      (one) =>
        `${one.package}: ${one.title} (${one.severity}, ${one.url}). Raise it or argue in docs/audit-exceptions.json.`,
    )
  const past = exceptions
    .filter(({ until }) => until < today)
    .map(({ url, until }) => `The exception for ${url} ended on ${until}. Think it through again.`)
  return [...open, ...past]
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
