import { relative, sep } from 'node:path'
import type { Finding } from '../../src/domain/finding.ts'
import { formatForGithub } from '../../src/review/reporters/github.ts'
import { formatForGitlab } from '../../src/review/reporters/gitlab.ts'
import { formatAsJson } from '../../src/review/reporters/json.ts'
import { formatForTerminal } from '../../src/review/reporters/terminal.ts'
import { ROOT, type Environment } from './environment.ts'

const FORMATS: {
  readonly [name: string]: (findings: readonly Finding[], folder: string) => string
} = {
  pretty: formatForTerminal,
  json: formatAsJson,
  github: formatForGithub,
  gitlab: formatForGitlab,
}

/** The names that `--format` takes. */
export const FINDING_FORMATS: readonly string[] = Object.keys(FORMATS)

/** Findings in a format, with paths from the project's root as forges want them. */
export function formatFindings(
  findings: readonly Finding[],
  format: string,
  { contentFolder }: Environment,
): string {
  const folder = (relative(ROOT, contentFolder) || '.').split(sep).join('/')
  return FORMATS[format]?.(findings, folder) ?? ''
}
