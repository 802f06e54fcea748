import { parseArgs } from 'node:util'
import { hasErrors, runChecks } from '../src/checks/all.ts'
import { formatForTerminal } from '../src/review/reporters/terminal.ts'
import { buildGuide } from './build/build-guide.ts'
import { formatMeasures } from './build/measures.ts'
import { readEnvironment } from './support/environment.ts'
import { loadContent } from './support/load-content.ts'
import { runCommand } from './support/run-command.ts'

/** `npm run build`: checks the content, builds the whole site beside the old one, and only then takes its place. */
await runCommand(async (args) => {
  parseArgs({ args: [...args], options: {} })
  const environment = readEnvironment()
  const findings = runChecks(loadContent(environment))
  if (hasErrors(findings)) {
    process.stderr.write(
      `${formatForTerminal(
        findings.filter((finding) => finding.severity === 'error'),
        'content',
      )}\nSaiti ei ehitatud; eelmine jäi puutumata.\n`,
    )
    return 1
  }
  const outcome = await buildGuide(environment, (line) => process.stdout.write(`${line}\n`))
  process.stdout.write(`${formatMeasures(outcome.measures)}\n`)
  for (const fault of outcome.faults) process.stderr.write(`${fault}\n`)
  if (outcome.faults.length > 0)
    process.stderr.write('Saiti ei avaldatud; eelmine jäi puutumata.\n')
  return outcome.faults.length > 0 ? 1 : 0
})
