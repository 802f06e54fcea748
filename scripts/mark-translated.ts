import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { isLanguage, TRANSLATION_LANGUAGES } from '../src/domain/language.ts'
import { clientTextDigest } from '../src/knowledge-base/digest.ts'
import { readEnvironment, UsageError } from './support/environment.ts'
import { loadContent } from './support/load-content.ts'
import { runCommand } from './support/run-command.ts'

/** `npm run mark-translated -- ID… [--all] [--lang ru]`: a person says that the translation renders the Estonian words as they stand. */
await runCommand((args) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { lang: { type: 'string' }, all: { type: 'boolean', default: false } },
  })
  const { lang } = values
  if (lang !== undefined && (!isLanguage(lang) || lang === 'et'))
    throw new UsageError(`Unknown language "${lang}"; use ${TRANSLATION_LANGUAGES.join(' or ')}`)
  const environment = readEnvironment()
  const content = loadContent(environment)
  const ids = values.all ? [...content.answers.keys()] : positionals
  if (ids.length === 0) throw new UsageError('Name at least one answer, or --all')
  for (const id of ids) {
    const answer = content.answers.get(id)
    if (!answer) throw new UsageError(`Unknown answer: ${id}`)
    const digest = clientTextDigest(answer)
    for (const translation of answer.translations.values()) {
      if (lang && translation.lang !== lang) continue
      const path = join(environment.contentFolder, translation.file)
      const text = readFileSync(path, 'utf8')
      const marked = text.replace(/^translates:.*$/m, `translates: "${digest}"`)
      if (marked === text) continue
      writeFileSync(path, marked)
      process.stdout.write(`${translation.file}: märgitud\n`)
    }
  }
  return 0
})
