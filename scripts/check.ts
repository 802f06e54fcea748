import { relative } from 'node:path'
import { parseArgs } from 'node:util'
import { hasErrors, runChecks } from '../src/checks/all.ts'
import type { Finding } from '../src/domain/finding.ts'
import { formatForGithub } from '../src/review/reporters/github.ts'
import { formatForGitlab } from '../src/review/reporters/gitlab.ts'
import { formatAsJson } from '../src/review/reporters/json.ts'
import { formatForTerminal } from '../src/review/reporters/terminal.ts'
import { readEnvironment, ROOT, UsageError } from './support/environment.ts'
import { loadContent } from './support/load-content.ts'
import { runCommand } from './support/run-command.ts'

const FORMATS: {
  readonly [name: string]: (findings: readonly Finding[], folder: string) => string
} = {
  pretty: formatForTerminal,
  json: formatAsJson,
  github: formatForGithub,
  gitlab: formatForGitlab,
}

/** `npm run check -- --format pretty|json|github|gitlab`: every fault of the content in one run. */
await runCommand((args) => {
  const { values } = parseArgs({
    args: [...args],
    options: { format: { type: 'string', default: 'pretty' } },
  })
  const format = FORMATS[values.format]
  if (!format)
    throw new UsageError(
      `Unknown format "${values.format}"; use ${Object.keys(FORMATS).join(', ')}`,
    )
  const environment = readEnvironment()
  const findings = runChecks(loadContent(environment))
  const folder = relative(ROOT, environment.contentFolder) || '.'
  process.stdout.write(`${format(findings, folder)}\n`)
  return hasErrors(findings) ? 1 : 0
})
