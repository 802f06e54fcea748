import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { REVIEW_INTERVAL_DAYS } from '../src/domain/answer.ts'
import { addDays } from '../src/domain/day.ts'
import { parseAnswerId } from '../src/domain/topic.ts'
import { answerPattern } from '../src/knowledge-base/answer-pattern.ts'
import { readEnvironment, UsageError } from './support/environment.ts'
import { runCommand } from './support/run-command.ts'

/** `npm run new -- ID`: a new Estonian answer from the pattern, a draft until its questions are settled. */
await runCommand((args) => {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true })
  const [name] = positionals
  if (!name || positionals.length > 1)
    throw new UsageError('Name one answer, for example: npm run new -- juhiloa-vahetamine')
  const id = parseAnswerId(name)
  if (!id)
    throw new UsageError(`"${name}" is no answer id; use small letters a-z, digits and hyphens`)
  const { contentFolder, today } = readEnvironment()
  const path = join(contentFolder, 'answers', `${id}.et.md`)
  if (existsSync(path)) {
    process.stderr.write(`Vastus „${id}“ on juba olemas: ${path}\n`)
    return 1
  }
  mkdirSync(join(contentFolder, 'answers'), { recursive: true })
  writeFileSync(
    path,
    answerPattern({ today, reviewBy: addDays(today, REVIEW_INTERVAL_DAYS.procedure) }),
  )
  process.stdout.write(
    `Loodud: ${path}\nKirjuta jaotised, vasta päise väljale „verify“ ja kontrolli: npm run check\n`,
  )
  return 0
})
