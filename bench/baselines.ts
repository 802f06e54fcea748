import { loadContent } from '../scripts/support/load-content.ts'
import type { Engine } from './peers/engine.ts'
import { gramBm25 } from './peers/gram-bm25.ts'
import { miniSearchTolerant } from './peers/minisearch.ts'
import { teejuht } from './peers/teejuht.ts'
import type { Scenario, Table } from './scenario.ts'
import { judge } from './support/judge.ts'
import { loadCallSets, type CallSet } from './support/search-calls.ts'
import { benchDocuments, loadCorpus, shipOurs, type Corpus } from './support/search-documents.ts'

/**
 * What our search is ahead of, judged twice: with the callers' situations that we wrote
 * (`situations.yml`) among the texts of every engine, and with the answers' own texts alone.
 * Neither times anything, so it needs no browser.
 */
export const baselines: Scenario = {
  name: 'baselines',
  document: 'docs/search.md',
  async run({ environment, report }) {
    const content = loadContent(environment)
    const corpus = loadCorpus(content, environment)
    const sets = loadCallSets(content, new Set(corpus.documents.map(({ id }) => id)))
    const own: Corpus = { ...corpus, vocabulary: { ...corpus.vocabulary, situations: {} } }
    const tables: Table[] = []
    for (const [title, texts] of [
      ['With the answers’ own texts alone', own],
      ['With the callers’ situations too', corpus],
    ] as const) {
      report(title)
      tables.push(await judgeAll(title, texts, sets))
    }
    const results = tables.map(({ title, rows }) => ({ title, rows }))
    return { results, tables, plots: [], remarks: [REMARK] }
  },
}

const REMARK =
  'Right answer first / among the first three, at the guide’s size. The situations are linguistics of ours, so the peers of the first table are what one gets without writing any, those of the second what the same writing gives them; ours as agents have it is in the second.'

async function judgeAll(title: string, corpus: Corpus, sets: readonly CallSet[]): Promise<Table> {
  const documents = benchDocuments(corpus)
  const rows = [await judgeOne(teejuht, JSON.stringify(shipOurs(corpus)), sets)]
  for (const engine of [gramBm25, miniSearchTolerant])
    rows.push(await judgeOne(engine, await engine.ship(documents), sets))
  return { title, columns: ['engine', ...sets.map(({ name }) => name)], rows }
}

async function judgeOne(
  engine: Engine,
  shipped: string,
  sets: readonly CallSet[],
): Promise<readonly string[]> {
  const ask = await engine.open(shipped)
  const cells: string[] = []
  for (const set of sets) {
    const found: (readonly string[])[] = []
    for (const { query, lang } of set.calls) found.push(await ask(query, lang))
    const all = judge(engine.name, set, found).find(({ lang }) => lang === 'all')
    cells.push(all ? `${all.first.toFixed(3)} / ${all.three.toFixed(3)}` : '–')
  }
  return [engine.name, ...cells]
}
