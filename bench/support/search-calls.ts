import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../../scripts/support/environment.ts'
import type { KnowledgeBase } from '../../src/knowledge-base/knowledge-base.ts'
import { SEARCH_LANGUAGES, type SearchLanguage } from '../../src/search/language.ts'

/** A query with the topics that answer it. */
export interface Call {
  readonly lang: SearchLanguage
  readonly query: string
  readonly topics: readonly string[]
}

/** Queries of one origin. */
export interface CallSet {
  readonly name: string
  readonly calls: readonly Call[]
}

/** The golden calls, and those from the fact sheets that nobody tuned to; only calls to published topics. */
export function loadCallSets(
  { goldenCalls }: KnowledgeBase,
  published: ReadonlySet<string>,
): readonly CallSet[] {
  const golden = goldenCalls.map(({ lang, words, answerIds }) => ({
    lang,
    query: words,
    topics: answerIds,
  }))
  const sets = [
    { name: 'golden calls', calls: golden },
    { name: 'unseen: fact sheets', calls: readSheetQueries() },
    { name: 'unseen: fact sheets, judged', calls: judgedSheetQueries() },
    { name: 'unseen: fresh calls', calls: readCalls('fresh-calls.tsv', 0) },
  ]
  return sets
    .map(({ name, calls }) => ({
      name,
      calls: calls.filter(({ topics }) => topics.some((topic) => published.has(topic))),
    }))
    .filter(({ calls }) => calls.length > 0)
}

function readSheetQueries(): readonly Call[] {
  return readCalls('sheet-queries.tsv', 1, (cells) => cells[0] === 'held-out')
}

// Not judged, because all engines had found the topic that the sheet names; or nothing was found right.
function judgedSheetQueries(): readonly Call[] {
  const keyOf = ({ lang, query }: Call): string => `${lang} ${query}`
  const right = readCalls('pooled-judgements.tsv', 0, ([, , topics]) => topics !== '')
  const judged = new Map(right.map((call) => [keyOf(call), call]))
  return readSheetQueries().map((call) => judged.get(keyOf(call)) ?? call)
}

/** Lines of `language<TAB>query<TAB>topics`, after `skip` other cells. */
function readCalls(
  name: string,
  skip: number,
  wanted: (cells: readonly string[]) => boolean = () => true,
): readonly Call[] {
  const path = join(ROOT, 'tests', 'search-quality', name)
  if (!existsSync(path)) return []
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))
    .filter(wanted)
    .flatMap((cells) => {
      const [language, query = '', topics = ''] = cells.slice(skip)
      const lang = SEARCH_LANGUAGES.find((known) => known === language)
      return lang ? [{ lang, query, topics: topics.split(',') }] : []
    })
}
