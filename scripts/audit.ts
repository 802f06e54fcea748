import { relative } from 'node:path'
import { parseArgs } from 'node:util'
import { auditApprovals } from '../src/approvals/audit/audit.ts'
import { hasErrors } from '../src/checks/all.ts'
import { describeGitFault } from '../src/history/git-outcome.ts'
import { readRepositoryLog } from '../src/history/repository-log.ts'
import { readEnvironment, ROOT } from './support/environment.ts'
import { formatOfName } from './support/formats.ts'
import { runCommand } from './support/run-command.ts'

/** `npm run audit -- [--base REF] [--format pretty|json|github|gitlab]`: four eyes and rights over history. */
await runCommand((args) => {
  const { values } = parseArgs({
    args: [...args],
    options: { base: { type: 'string' }, format: { type: 'string', default: 'pretty' } },
  })
  const format = formatOfName(values.format)
  const { contentFolder, today } = readEnvironment()
  const history = readRepositoryLog(contentFolder)
  const audited =
    history.kind === 'found'
      ? auditApprovals({ history: history.value, base: values.base, today })
      : history
  if (audited.kind === 'failed') {
    process.stderr.write(`Kinnitusi ei saanud kontrollida. ${describeGitFault(audited.fault)}\n`)
    return 1
  }
  const folder = relative(ROOT, contentFolder) || '.'
  process.stdout.write(`${format(audited.value, folder)}\n`)
  return hasErrors(audited.value) ? 1 : 0
})
