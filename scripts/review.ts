import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { summarize } from '../src/review/report/summary.ts'
import { formatReportAsJson } from '../src/review/page/report-json.ts'
import { renderReportMarkdown } from '../src/review/page/report-markdown.ts'
import { renderReportPage } from '../src/review/page/report-page.ts'
import { makeReport } from './review/make-report.ts'
import { readLabels, runGitCommand } from './review/run-git-command.ts'
import { readEnvironment, UsageError } from './support/environment.ts'

/**
 * `npm run review -- --base REF --out DIR [--label NAME]…`: the review report of the working
 * tree against the commit where it left REF.
 */
await runGitCommand(async (args) => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      base: { type: 'string' },
      out: { type: 'string' },
      label: { type: 'string', multiple: true },
    },
  })
  const { base: baseName, out } = values
  if (!baseName || !out) throw new UsageError('Give --base REF and --out DIR')
  const environment = readEnvironment()
  const report = await makeReport(environment, baseName, readLabels(values.label))
  const folder = resolve(out)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'index.html'), renderReportPage(report))
  writeFileSync(join(folder, 'report.md'), renderReportMarkdown(report))
  writeFileSync(join(folder, 'report.json'), formatReportAsJson(report))
  const lines = [
    ...summarize(report).map(({ words }) => words),
    ...report.obstacles.map((reason) => `✗ ${reason}`),
  ]
  process.stdout.write(
    `${lines.join('\n')}${lines.length > 0 ? '\n' : ''}${join(folder, 'index.html')}\n`,
  )
  return report.obstacles.length === 0 ? 0 : 1
})
