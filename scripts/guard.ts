import { relative } from 'node:path'
import { parseArgs } from 'node:util'
import { lostUpdateFindings, REMEMBERED_DAYS } from '../src/review/lost-update/lost-updates.ts'
import { findRange, readLostUpdates } from './review/read-sides.ts'
import { readLabels, runGitCommand } from './review/run-git-command.ts'
import { readEnvironment, ROOT, UsageError } from './support/environment.ts'
import { formatOfName } from './support/formats.ts'

/**
 * `npm run guard -- --base REF [--label NAME]… [--days 30] [--format pretty|json|github|gitlab]`:
 * does the change silently return what the main branch had replaced?
 */
await runGitCommand((args) => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      base: { type: 'string' },
      label: { type: 'string', multiple: true },
      days: { type: 'string', default: String(REMEMBERED_DAYS) },
      format: { type: 'string', default: 'pretty' },
    },
  })
  if (!values.base) throw new UsageError('Give --base REF')
  const days = Number(values.days)
  if (!Number.isInteger(days) || days < 1)
    throw new UsageError(`--days "${values.days}" is not a positive whole number`)
  const format = formatOfName(values.format)
  const environment = readEnvironment()
  const range = findRange(environment.contentFolder, values.base)
  const labels = readLabels(values.label)
  const findings = lostUpdateFindings(
    readLostUpdates(range, environment.contentFolder, { labels, days }),
  )
  const folder = relative(ROOT, environment.contentFolder) || '.'
  process.stdout.write(`${format(findings, folder)}\n`)
  return findings.length > 0 ? 1 : 0
})
