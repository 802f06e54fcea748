import { createHash } from 'node:crypto'
import type { Finding } from '../../domain/finding.ts'

/**
 * Findings as a code quality report, which a merge request shows.
 * @see https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export function formatForGitlab(findings: readonly Finding[], folder: string): string {
  const report = findings.map(({ severity, place, message, checkId }) => ({
    description: message,
    check_name: checkId,
    // Without the line, so that a finding that merely moved is not reported as new.
    fingerprint: createHash('sha256')
      .update(JSON.stringify([checkId, place.file, message]))
      .digest('hex'),
    severity: severity === 'error' ? 'critical' : 'minor',
    location: { path: `${folder}/${place.file}`, lines: { begin: place.line } },
  }))
  return JSON.stringify(report, null, 2)
}
