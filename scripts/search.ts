import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { isLanguage, LANGUAGES, type Language } from '../src/domain/language.ts'
import type { SearchResult } from '../src/search/query/search-result.ts'
import { openContentSearch } from '../src/site/content-search.ts'
import { readEnvironment, UsageError } from './support/environment.ts'
import { formatExplanation, formatHits } from './support/format-search.ts'
import { loadContent } from './support/load-content.ts'
import { runCommand } from './support/run-command.ts'

/** `npm run search -- [--lang et] [--limit 10] [--json] [--explain] "words"`, or `--stdin` for lines `lang<TAB>query`. */
await runCommand(async (args) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      lang: { type: 'string' },
      limit: { type: 'string', default: '10' },
      json: { type: 'boolean', default: false },
      explain: { type: 'boolean', default: false },
      stdin: { type: 'boolean', default: false },
    },
  })
  const lang = readLanguage(values.lang)
  const limit = Number(values.limit)
  if (!Number.isInteger(limit) || limit < 1)
    throw new UsageError(`--limit "${values.limit}" is not a positive whole number`)
  if (!values.stdin && positionals.length === 0)
    throw new UsageError('Give the words to search for, or --stdin')
  const environment = readEnvironment()
  const search = openContentSearch(loadContent(environment), environment)
  const options = { limit, explain: values.explain }
  if (values.stdin) {
    for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
      const [first = '', ...rest] = line.split('\t')
      const words = rest.length > 0 ? rest.join('\t') : first
      const expected = rest.length > 0 && isLanguage(first) ? first : lang
      process.stdout.write(
        `${toJson(
          words,
          first,
          timed(() => search.search(words, { ...options, ...(expected && { lang: expected }) })),
        )}\n`,
      )
    }
    return 0
  }
  const query = positionals.join(' ')
  const outcome = timed(() => search.search(query, { ...options, ...(lang && { lang }) }))
  if (values.json) process.stdout.write(`${toJson(query, outcome.result.lang, outcome)}\n`)
  else
    process.stdout.write(
      values.explain ? formatExplanation(outcome.result) : formatHits(outcome.result),
    )
  return 0
})

function readLanguage(text: string | undefined): Language | undefined {
  if (text === undefined || isLanguage(text)) return text
  throw new UsageError(`Unknown language "${text}"; use ${LANGUAGES.join(', ')}`)
}

function timed(run: () => SearchResult): { result: SearchResult; ms: number } {
  const start = performance.now()
  const result = run()
  return { result, ms: Math.round((performance.now() - start) * 100) / 100 }
}

function toJson(
  query: string,
  lang: string,
  { result, ms }: { result: SearchResult; ms: number },
): string {
  const hits = result.hits.map(({ id, title, score, explanation }) => ({
    id,
    title,
    score,
    ...(explanation && { explanation }),
  }))
  return JSON.stringify({
    lang,
    query,
    confident: result.confident,
    hits,
    others: result.others.map(({ kind, id, title, says, after }) => ({
      kind,
      id,
      title,
      says,
      after,
    })),
    ms,
    ...(result.explanation && { explanation: result.explanation }),
  })
}
