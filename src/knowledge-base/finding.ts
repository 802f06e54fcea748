import type { Finding, Severity } from '../domain/finding.ts'
import type { Place } from '../domain/place.ts'

/** A finding at a line and column of a file. An error unless said otherwise. */
export function finding(
  checkId: string,
  file: string,
  line: number,
  column: number,
  message: string,
  severity: Severity = 'error',
): Finding {
  return { checkId, severity, place: { file, line, column }, message }
}

/** A finding at a known place. An error unless said otherwise. */
export function findingAt(
  checkId: string,
  place: Place,
  message: string,
  severity: Severity = 'error',
): Finding {
  return { checkId, severity, place, message }
}
