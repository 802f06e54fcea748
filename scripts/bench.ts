import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { baselines } from '../bench/baselines.ts'
import { build } from '../bench/build.ts'
import { edit } from '../bench/edit.ts'
import { page } from '../bench/page.ts'
import { review } from '../bench/review.ts'
import type { BenchReport } from '../bench/scenario.ts'
import { search } from '../bench/search.ts'
import { formatReport } from '../bench/support/format-report.ts'
import { writeDocument } from '../bench/support/write-document.ts'
import { readEnvironment, ROOT, UsageError } from './support/environment.ts'
import { runCommand } from './support/run-command.ts'

const SCENARIOS = [search, baselines, build, edit, review, page]

/** `npm run bench -- [--json] [--full] [--topics 150,1000 [--write]] [NAME…]`: benchmarks, peers side by side; documents are rewritten, of chosen sizes only with `--write`. */
await runCommand(async (args) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      full: { type: 'boolean', default: false },
      topics: { type: 'string' },
      write: { type: 'boolean', default: false },
    },
  })
  const environment = readEnvironment()
  const report = (line: string): void => void process.stderr.write(`${line}\n`)
  const topics = readTopics(values.topics)
  const results: { [name: string]: unknown } = {}
  for (const { name, document, run } of chosen(positionals)) {
    const sizes = values.topics === undefined ? '' : `--topics ${values.topics} `
    const command = `npm run bench -- ${values.full ? '--full ' : ''}${sizes}${name}`
    const write = (outcome: BenchReport): string => {
      const markdown = formatReport(command, outcome, environment.today)
      if (!topics || values.write)
        writeDocument(join(ROOT, document), name, markdown, outcome.plots)
      return markdown
    }
    const outcome = await run({ environment, full: values.full, topics, report, interim: write })
    results[name] = outcome.results
    const markdown = write(outcome)
    if (!values.json) process.stdout.write(`${markdown}\n`)
  }
  if (values.json) process.stdout.write(`${JSON.stringify(results, null, 2)}\n`)
  return 0
})

function chosen(names: readonly string[]): typeof SCENARIOS {
  const known = SCENARIOS.map(({ name }) => name)
  const unknown = names.find((name) => !known.includes(name))
  if (unknown !== undefined)
    throw new UsageError(`Unknown benchmark "${unknown}"; use ${known.join(', ')}`)
  return names.length === 0 ? SCENARIOS : SCENARIOS.filter(({ name }) => names.includes(name))
}

function readTopics(text: string | undefined): readonly number[] | undefined {
  const topics = text?.split(',').map(Number)
  if (topics?.some((one) => !Number.isInteger(one) || one < 1))
    throw new UsageError(`--topics "${String(text)}" is no list of numbers; write 150,1000`)
  return topics
}
