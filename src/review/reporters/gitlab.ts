import { createHash } from 'node:crypto'
import type { Finding } from '../../domain/finding.ts'

/**
 * Findings as a code quality report, which a merge request shows.
 * @see https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export function formatForGitlab(findings: readonly Finding[], folder: string): string {
  const seen = new Map<string, number>()
  const report = findings.map(({ severity, place, message, checkId }) => ({
    description: message,
    check_name: checkId,
    fingerprint: fingerprintOf([checkId, place.file, message], seen),
    severity: severity === 'error' ? 'critical' : 'minor',
    location: { path: `${folder}/${place.file}`, lines: { begin: place.line } },
  }))
  return JSON.stringify(report, null, 2)
}

// Without the line, so that a finding that merely moved is not reported as new; counted,
// because GitLab shows only the first of those that have the same fingerprint.
function fingerprintOf(parts: readonly string[], seen: Map<string, number>): string {
  const key = JSON.stringify(parts)
  const count = (seen.get(key) ?? 0) + 1
  seen.set(key, count)
  return createHash('sha256')
    .update(`${key}${String(count)}`)
    .digest('hex')
}
