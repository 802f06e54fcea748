import { relative } from 'node:path'
import { parseArgs } from 'node:util'
import { hasErrors } from '../src/checks/all.ts'
import { checkContent } from './support/check-content.ts'
import { readEnvironment, ROOT } from './support/environment.ts'
import { formatOfName } from './support/formats.ts'
import { loadParsed } from './support/load-content.ts'
import { runCommand } from './support/run-command.ts'

/** `npm run check -- --format pretty|json|github|gitlab`: every fault of the content in one run. */
await runCommand(async (args) => {
  const { values } = parseArgs({
    args: [...args],
    options: { format: { type: 'string', default: 'pretty' } },
  })
  const format = formatOfName(values.format)
  const environment = readEnvironment()
  const findings = checkContent(await loadParsed(environment))
  const folder = relative(ROOT, environment.contentFolder) || '.'
  process.stdout.write(`${format(findings, folder)}\n`)
  return hasErrors(findings) ? 1 : 0
})
