import { writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { insightWords } from '../src/i18n/et-insights.ts'
import {
  formatMissedSearches,
  MISSED_SEARCHES_FILE,
} from '../src/knowledge-base/missed-searches.ts'
import { missedSearchesIn } from '../src/review/insights/missed-searches.ts'
import { gatherInsights, LEAST_TIMES } from '../src/review/insights/insights.ts'
import { formatInsights, formatInsightsAsJson } from '../src/review/reporters/insights.ts'
import { createTally } from '../src/signals/tally.ts'
import { openContentSearch } from '../src/site/content-search.ts'
import { readLog } from './insights/read-log.ts'
import { readEnvironment, UsageError } from './support/environment.ts'
import { loadContent } from './support/load-content.ts'
import { runCommand } from './support/run-command.ts'

/** `npm run insights -- [--json] [--least 3] [--keep] LOG…`: what was sought in vain, used, and not used. */
await runCommand(async (args) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      keep: { type: 'boolean', default: false },
      least: { type: 'string', default: String(LEAST_TIMES) },
    },
  })
  if (positionals.length === 0) throw new UsageError(insightWords.noLog)
  const least = Number(values.least)
  if (!Number.isInteger(least) || least < 1)
    throw new UsageError(`--least "${values.least}" is not a whole number from 1`)
  const tally = createTally()
  for (const file of positionals) await readLog(file, tally.add, showProgress(basename(file)))
  const environment = readEnvironment()
  const content = loadContent(environment)
  const insights = gatherInsights(content, openContentSearch(content, environment), tally.sums(), {
    today: environment.today,
    least,
  })
  if (values.keep) {
    const file = join(environment.contentFolder, MISSED_SEARCHES_FILE)
    const missed = missedSearchesIn(insights)
    writeFileSync(file, formatMissedSearches(missed))
    process.stderr.write(`${insightWords.kept(missed.length, file)}\n`)
  }
  process.stdout.write(
    `${values.json ? formatInsightsAsJson(insights) : formatInsights(insights, least)}\n`,
  )
  return 0
})

// On stderr, so that the report can go into a file; a line for every whole percent.
function showProgress(name: string): (read: number, size: number) => void {
  let shown = -1
  return (read, size) => {
    const percent = size === 0 ? 100 : Math.floor((read / size) * 100)
    if (percent === shown) return
    shown = percent
    const end = process.stderr.isTTY && percent < 100 ? '\r' : '\n'
    if (process.stderr.isTTY || percent % 10 === 0)
      process.stderr.write(`${insightWords.progress(name, `${String(percent)} %`)}${end}`)
  }
}
