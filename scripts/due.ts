import { parseArgs } from 'node:util'
import {
  formatNumbers,
  formatWorkList,
  formatWorkListAsJson,
} from '../src/review/reporters/work-list.ts'
import { workNumbersOn } from '../src/review/work/numbers.ts'
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
  const content = loadContent(environment)
  const list = workListOn(content, environment.today)
  const numbers = workNumbersOn(content, environment.today)
  const text = values.json
    ? formatWorkListAsJson(list, numbers)
    : `${formatWorkList(list)}\n\n${formatNumbers(numbers)}`
  process.stdout.write(`${text}\n`)
  return 0
})
