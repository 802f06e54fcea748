import type { Finding } from '../../domain/finding.ts'

/** Findings for a person at a terminal, one block a file, with the sum at the end. In Estonian. */
export function formatForTerminal(findings: readonly Finding[], folder: string): string {
  const files = Map.groupBy(findings, (finding) => finding.place.file)
  const blocks = [...files].map(([file, found]) =>
    [`${folder}/${file}`, ...found.map(formatLine)].join('\n'),
  )
  return [...blocks, formatSum(findings)].join('\n\n')
}

function formatLine({ severity, place, message, checkId }: Finding): string {
  const mark = severity === 'error' ? '✗ viga    ' : '! hoiatus '
  return `  ${`${String(place.line)}:${String(place.column)}`.padEnd(8)}${mark}${message} [${checkId}]`
}

function formatSum(findings: readonly Finding[]): string {
  const errors = findings.filter((finding) => finding.severity === 'error').length
  const warnings = findings.length - errors
  if (findings.length === 0) return 'Sisu on korras: vigu ja hoiatusi ei ole.'
  return `Vigu ${String(errors)}, hoiatusi ${String(warnings)}.`
}
