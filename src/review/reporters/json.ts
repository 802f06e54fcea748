import type { Finding } from '../../domain/finding.ts'

/** Findings for programs: one JSON object, `{"findings":[{check,severity,file,line,column,message}]}`. */
export function formatAsJson(findings: readonly Finding[]): string {
  return JSON.stringify({
    findings: findings.map(({ checkId, severity, place, message }) => ({
      check: checkId,
      severity,
      ...place,
      message,
    })),
  })
}
