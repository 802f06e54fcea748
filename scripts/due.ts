import { parseArgs } from 'node:util'
import { formatWorkList, formatWorkListAsJson } from '../src/review/reporters/work-list.ts'
import { workListOn } from '../src/review/work-list.ts'
import { readEnvironment } from './support/environment.ts'
import { loadContent } from './support/load-content.ts'
import { runCommand } from './support/run-command.ts'

/** `npm run due -- [--json]`: all that waits for the senior specialist today (or on TODAY). */
await runCommand((args) => {
  const { values } = parseArgs({
    args: [...args],
    options: { json: { type: 'boolean', default: false } },
  })
  const environment = readEnvironment()
  const list = workListOn(loadContent(environment), environment.today)
  process.stdout.write(`${values.json ? formatWorkListAsJson(list) : formatWorkList(list)}\n`)
  return 0
})
