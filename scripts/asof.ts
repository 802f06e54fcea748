import { parseArgs } from 'node:util'
import { parseDay } from '../src/domain/day.ts'
import { isLanguage, LANGUAGES } from '../src/domain/language.ts'
import { contentOn } from '../src/history/content-on.ts'
import { wordsAsOf } from '../src/site/history/as-of.ts'
import { formatAsOf } from '../src/site/history/format-as-of.ts'
import { readEnvironment, UsageError } from './support/environment.ts'
import { loadContent } from './support/load-content.ts'
import { runCommand } from './support/run-command.ts'

/** `npm run asof -- DAY ID [--lang et]`: the answer as valid on DAY and as published on DAY, told apart. */
await runCommand((args) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { lang: { type: 'string', default: 'et' } },
  })
  const [dayText, id] = positionals
  if (dayText === undefined || id === undefined)
    throw new UsageError('Name a day and an answer: npm run asof -- 2026-03-14 juhiluba-kadunud')
  const { lang } = values
  if (!isLanguage(lang))
    throw new UsageError(`Unknown language "${lang}"; use ${LANGUAGES.join(', ')}`)
  const day = parseDay(dayText)
  if (!day) {
    process.stderr.write(`„${dayText}“ ei ole päev. Kirjuta see kujul 2026-03-14.\n`)
    return 1
  }
  const environment = readEnvironment()
  const reader = { today: day, audience: environment.audience }
  const valid = wordsAsOf(loadContent(environment), id, lang, reader)
  const then = contentOn(environment.contentFolder, day)
  const published =
    then.kind === 'found' ? wordsAsOf(then.value.content, id, lang, reader) : undefined
  if (!valid && !published) {
    process.stderr.write(`Vastust „${id}“ (${lang}) ei ole ega olnud sel päeval. Kontrolli nime.\n`)
    return 1
  }
  process.stdout.write(`${formatAsOf({ id, day, language: lang, valid, then, published })}\n`)
  return 0
})
