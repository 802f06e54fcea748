import { parseArgs } from 'node:util'
import { hasErrors, runChecks } from '../src/checks/all.ts'
import { formatForTerminal } from '../src/review/reporters/terminal.ts'
import { buildGuide } from './build/build-guide.ts'
import { formatMeasures } from './build/measures.ts'
import { readEnvironment, UsageError } from './support/environment.ts'
import { loadContent } from './support/load-content.ts'
import { runCommand } from './support/run-command.ts'
import { serveFolder } from './support/serve-folder.ts'

/** `npm start`: checks the content, builds the guide and serves it on this machine until Ctrl-C. */
await runCommand(async (args) => {
  parseArgs({ args: [...args], options: {} })
  const environment = readEnvironment()
  const port = readPort(process.env['PORT'])
  process.stdout.write('Kontrollin sisu …\n')
  const findings = runChecks(loadContent(environment))
  if (hasErrors(findings)) {
    process.stderr.write(
      `${formatForTerminal(
        findings.filter((finding) => finding.severity === 'error'),
        'content',
      )}\n`,
    )
    return 1
  }
  const outcome = await buildGuide(environment, (line) => process.stdout.write(`${line}\n`))
  process.stdout.write(`${formatMeasures(outcome.measures)}\n`)
  if (outcome.faults.length > 0) {
    process.stderr.write(`${outcome.faults.join('\n')}\n`)
    return 1
  }
  const server = await serveFolder(environment.outputFolder, port)
  process.stdout.write(`\nTeejuht on valmis: ${server.url}\nLõpeta klahvidega Ctrl-C.\n`)
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        resolve()
      })
  })
  await server.close()
  return 0
})

function readPort(text: string | undefined): number {
  const port = Number(text || 4321)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new UsageError(`PORT="${String(text)}" is not a port number`)
}
