import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { approve } from '../src/approvals/approve.ts'
import { readAuthorship } from '../src/approvals/authorship.ts'
import { currentApprover } from '../src/approvals/current-approver.ts'
import { approvableKeys } from '../src/approvals/subject.ts'
import { runChecks } from '../src/checks/all.ts'
import { STARTER_ROLE } from '../src/domain/approval.ts'
import { isLanguage, LANGUAGES } from '../src/domain/language.ts'
import { readEnvironment, UsageError } from './support/environment.ts'
import { loadContent } from './support/load-content.ts'
import { runCommand } from './support/run-command.ts'

/** `npm run approve -- ID… [--all] [--lang et] [--role NAME] [--note TEXT]`: stands for the words as they are. */
await runCommand((args) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      lang: { type: 'string' },
      role: { type: 'string', default: STARTER_ROLE },
      person: { type: 'string' },
      note: { type: 'string' },
      all: { type: 'boolean', default: false },
    },
  })
  const { lang } = values
  if (lang !== undefined && !isLanguage(lang))
    throw new UsageError(`Unknown language "${lang}"; use ${LANGUAGES.join(', ')}`)
  const environment = readEnvironment()
  const content = loadContent(environment)
  const ids = values.all ? approvableKeys(content) : positionals
  if (ids.length === 0) throw new UsageError('Name at least one answer, or --all')
  const person = currentApprover(environment.contentFolder, content, values)
  if (person.kind === 'refused') {
    process.stderr.write(`${person.reason}\n`)
    return 1
  }
  const findings = runChecks(content)
  const authorship = readAuthorship(environment.contentFolder, content)
  mkdirSync(join(environment.contentFolder, 'approvals'), { recursive: true })
  let refused = 0
  for (const id of ids) {
    const { role, note } = values
    const languages = lang && ([lang] as const)
    const request = { id, languages, role, day: environment.today, person: person.person, note }
    const outcome = approve(content, findings, request, authorship)
    if (outcome.kind === 'refused') {
      process.stderr.write(`${id}: ${outcome.reason}\n`)
      refused++
    } else if (outcome.changed) {
      writeFileSync(join(environment.contentFolder, 'approvals', `${id}.yml`), outcome.yaml)
      process.stdout.write(`${id}: kinnitatud (${outcome.languages.join(', ')})\n`)
    }
  }
  return refused > 0 ? 1 : 0
})
