import { parseDay, type Day } from '../domain/day.ts'
import type { ReportText } from './report-address.ts'

/** A report that waits on the device until its writer sends or deletes it. */
export interface KeptReport extends ReportText {
  readonly day: Day
}

const MOST = 50

/** The kept reports as text, the newest last; of too many the oldest go. */
export function formatKept(reports: readonly KeptReport[]): string {
  return JSON.stringify({ format: 'teejuht-reports', version: 1, reports: reports.slice(-MOST) })
}

/** Reads such a text. What is damaged is left out. */
export function parseKept(text: string): readonly KeptReport[] {
  try {
    const value = JSON.parse(text) as { readonly reports?: unknown } | null
    return Array.isArray(value?.reports) ? value.reports.filter(isKept) : []
  } catch {
    return []
  }
}

function isKept(value: unknown): value is KeptReport {
  if (typeof value !== 'object' || value === null) return false
  const { day, title, body } = value as Readonly<Record<string, unknown>>
  return (
    typeof day === 'string' &&
    parseDay(day) !== undefined &&
    typeof title === 'string' &&
    typeof body === 'string'
  )
}
