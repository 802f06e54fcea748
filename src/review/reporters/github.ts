import type { Finding } from '../../domain/finding.ts'

/**
 * Findings as workflow commands, which the forge shows beside the lines of a request.
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function formatForGithub(findings: readonly Finding[], folder: string): string {
  return findings
    .map(({ severity, place, message, checkId }) => {
      const properties = [
        `file=${escapeProperty(`${folder}/${place.file}`)}`,
        `line=${String(place.line)}`,
        `col=${String(place.column)}`,
        `title=${escapeProperty(checkId)}`,
      ].join(',')
      return `::${severity} ${properties}::${escapeData(message)}`
    })
    .join('\n')
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
