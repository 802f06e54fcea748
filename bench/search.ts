import { rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { ROOT } from '../scripts/support/environment.ts'
import { loadContent } from '../scripts/support/load-content.ts'
import { serveFolder } from '../scripts/support/serve-folder.ts'
import { ENGINES } from './peers/all.ts'
import { PAGEFIND } from './peers/pagefind-in-page.ts'
import type { BenchOptions, Scenario } from './scenario.ts'
import { reportSearch, type SearchResultRow, type SuccessRow } from './search-report.ts'
import { bundlePage } from './support/bundle-page.ts'
import { shuffled } from './support/judge.ts'
import { keptIndexes } from './support/kept-indexes.ts'
import { longQueries } from './support/long-queries.ts'
import {
  OURS,
  tryEngine,
  tryPalettes,
  type Measured,
  type SearchTask,
} from './support/measure-search.ts'
import { runMeasured } from './support/run-measured.ts'
import { loadCallSets, type Call } from './support/search-calls.ts'
import { growCorpus, loadCorpus, type Corpus } from './support/search-documents.ts'
import { serveStatic } from './support/serve-static.ts'
import { createShipper, type ServedFolder } from './support/ship-engine.ts'

const CACHE = join(ROOT, '.cache', 'bench')
const PAGE = join(CACHE, 'search-page')
const SITE = join(CACHE, 'site')
const SIZES = [150, 2000, 10_000]
/** Of the grown sizes only speed is asked: their copies of a topic answer its queries as well. */
const JUDGED = 150
/** Typed letter by letter, by every engine the same: some hundred keys. */
const TYPED_A_LANGUAGE = 2
/** Asked as they are. */
const WHOLE_A_LANGUAGE = 40

/** Milliseconds a key, in the middle: with more topics it only gets slower. */
const TOO_SLOW = 1000
const NOT_TRIED = 'not tried'

/** What is searched at one size, and where its indexes lie. */
interface Size {
  readonly corpus: Corpus
  readonly indexes: ServedFolder
  readonly topics: number
}

/** Our search beside libraries: the same texts and queries, one run, a real browser. */
export const search: Scenario = {
  name: 'search',
  document: 'docs/search.md',
  async run(options) {
    const report = withClock(options.report)
    const content = loadContent(options.environment)
    const corpus = loadCorpus(content, options.environment)
    const sets = loadCallSets(content, new Set(corpus.documents.map(({ id }) => id))).map(shuffled)
    report('building the guide and the page of the benchmark')
    await buildPages(options)
    const indexes = keptIndexes(CACHE, PAGE, corpus)
    const page = await serveStatic(PAGE)
    const site = await serveFolder(SITE, 0)
    try {
      const calls = sets[0]?.calls ?? []
      const typed = someOf(calls, TYPED_A_LANGUAGE)
      const untyped = calls.filter((call) => !typed.includes(call))
      const whole = someOf(untyped, WHOLE_A_LANGUAGE)
      const rows: SearchResultRow[] = []
      const success: SuccessRow[] = []
      for (const topics of options.topics ?? SIZES) {
        const task: SearchTask = {
          report: (line) => {
            report(`${String(topics)} topics: ${line}`)
          },
          pageUrl: page.url,
          siteUrl: site.url,
          typed,
          whole,
          sets: topics === JUDGED ? sets : [],
          long: longQueries(calls),
        }
        task.report('growing the texts')
        const size = { corpus: growCorpus(corpus, topics), indexes, topics }
        for (const measured of await measureSize(task, size, rows)) {
          rows.push(measured.row)
          success.push(...measured.success)
        }
        options.interim(reportSearch(rows, success))
      }
      return reportSearch(rows, success)
    } finally {
      await Promise.all([page.close(), site.close()])
    }
  },
}

function withClock(report: BenchOptions['report']): BenchOptions['report'] {
  const start = performance.now()
  return (line) => {
    const seconds = Math.round((performance.now() - start) / 1000)
    report(`${String(seconds).padStart(5)} s  ${line}`)
  }
}

async function buildPages({ environment }: BenchOptions): Promise<void> {
  const { contentFolder, today } = environment
  rmSync(PAGE, { recursive: true, force: true })
  await bundlePage(join(ROOT, 'bench', 'search-page'), PAGE)
  const variables = { CONTENT_DIR: contentFolder, OUT_DIR: SITE, TODAY: today }
  await runMeasured(process.execPath, ['scripts/build.ts'], { cwd: ROOT, variables })
}

/** Calls taken evenly from each language's, the languages in turn: a run cut short has some of each. */
function someOf(calls: readonly Call[], aLanguage: number): readonly Call[] {
  const chosen = [...Map.groupBy(calls, ({ lang }) => lang).values()].map((own) => {
    const step = Math.max(1, Math.floor(own.length / aLanguage))
    return own.filter((_, at) => at % step === 0).slice(0, aLanguage)
  })
  return Array.from({ length: aLanguage }).flatMap((_, at) =>
    chosen.flatMap((own) => own[at] ?? []),
  )
}

async function measureSize(
  task: SearchTask,
  { corpus, indexes, topics }: Size,
  before: readonly SearchResultRow[],
): Promise<Measured[]> {
  const shipEngine = createShipper(indexes, corpus, topics)
  const measured: Measured[] = []
  for (const engine of [...ENGINES.map(({ name }) => name), PAGEFIND]) {
    const hopeless = hopelessness(engine, before)
    if (hopeless !== undefined) {
      measured.push({ row: { engine, topics, failure: hopeless }, success: [] })
      continue
    }
    task.report(`${engine}, building its index`)
    const shipped = await shipEngine(engine)
    if (shipped.kind === 'failed') {
      task.report(`${engine}, ${shipped.reason}`)
      measured.push({ row: { engine, topics, failure: shipped.reason }, success: [] })
      continue
    }
    task.report(`${engine}, ${(shipped.bytes / 1e6).toFixed(1)} MB, in the browser`)
    measured.push(await tryEngine(task, engine, shipped, topics))
    const file = join(indexes.folder, basename(shipped.address))
    if (engine === OURS) measured.push(...(await tryPalettes(task, file, topics)))
  }
  return measured
}

/** Why an engine is not tried with more topics still. */
function hopelessness(engine: string, before: readonly SearchResultRow[]): string | undefined {
  const row = before.findLast((one) => one.engine === engine)
  if (!row) return undefined
  const { failure, painted } = row
  const reason =
    failure ??
    (painted && painted.p50 > TOO_SLOW ? `${(painted.p50 / 1000).toFixed(1)} s a key` : undefined)
  if (reason === undefined || reason.startsWith(NOT_TRIED)) return reason
  return `${NOT_TRIED}: ${reason} at ${row.topics.toLocaleString('en')} topics`
}
