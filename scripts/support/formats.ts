import type { Finding } from '../../src/domain/finding.ts'
import { formatForGithub } from '../../src/review/reporters/github.ts'
import { formatForGitlab } from '../../src/review/reporters/gitlab.ts'
import { formatAsJson } from '../../src/review/reporters/json.ts'
import { formatForTerminal } from '../../src/review/reporters/terminal.ts'
import { UsageError } from './environment.ts'

/** Findings as text; `folder` is put before their paths. */
export type FindingsFormat = (findings: readonly Finding[], folder: string) => string

const FORMATS: { readonly [name: string]: FindingsFormat } = {
  pretty: formatForTerminal,
  json: formatAsJson,
  github: formatForGithub,
  gitlab: formatForGitlab,
}

/** The reporter of that name. @throws UsageError when there is none. */
export function formatOfName(name: string): FindingsFormat {
  const format = FORMATS[name]
  if (!format)
    throw new UsageError(`Unknown format "${name}"; use ${Object.keys(FORMATS).join(', ')}`)
  return format
}
