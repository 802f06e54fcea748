import type { Place } from './place.ts'

/** An error keeps the guide from being built; a warning is shown to the editor and the reviewer. */
export type Severity = 'error' | 'warning'

/**
 * A fault in the content, told to the editor: what was found, what was expected, how to repair.
 * A value, not an exception, so that one run tells all of them.
 */
export interface Finding {
  /** The fault's name: also the check's file, its page in docs/checks and its code in CI. */
  readonly checkId: string
  readonly severity: Severity
  readonly place: Place
  /** In Estonian: editors read it. */
  readonly message: string
}

/** By file, line, column and fault: the order in which an editor works through them. */
export function compareFindings(left: Finding, right: Finding): number {
  return (
    compareText(left.place.file, right.place.file) ||
    left.place.line - right.place.line ||
    left.place.column - right.place.column ||
    compareText(left.checkId, right.checkId)
  )
}

// By code unit, not by the machine's locale: the same order everywhere.
function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
