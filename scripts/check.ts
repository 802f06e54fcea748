import { parseArgs } from 'node:util'
import { hasErrors, runChecks } from '../src/checks/all.ts'
import { readEnvironment, UsageError } from './support/environment.ts'
import { FINDING_FORMATS, formatFindings } from './support/format-findings.ts'
import { loadContent } from './support/load-content.ts'
import { runCommand } from './support/run-command.ts'

/** `npm run check -- --format pretty|json|github|gitlab`: every fault of the content in one run. */
await runCommand((args) => {
  const { values } = parseArgs({
    args: [...args],
    options: { format: { type: 'string', default: 'pretty' } },
  })
  if (!FINDING_FORMATS.includes(values.format))
    throw new UsageError(`Unknown format "${values.format}"; use ${FINDING_FORMATS.join(', ')}`)
  const environment = readEnvironment()
  const findings = runChecks(loadContent(environment))
  process.stdout.write(`${formatFindings(findings, values.format, environment)}\n`)
  return hasErrors(findings) ? 1 : 0
})
