import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../scripts/support/environment.ts'
import { loadContent } from '../scripts/support/load-content.ts'
import { serveFolder } from '../scripts/support/serve-folder.ts'
import { ENGINES } from './peers/all.ts'
import { PAGEFIND } from './peers/pagefind-in-page.ts'
import type { BenchOptions, Scenario } from './scenario.ts'
import { reportSearch, type SearchResultRow, type SuccessRow } from './search-report.ts'
import { bundlePage } from './support/bundle-page.ts'
import { judge, shuffled } from './support/judge.ts'
import { longQueries } from './support/long-queries.ts'
import { measureEngine, WITHOUT_SCREEN, type EngineMeasure } from './support/measure-engine.ts'
import { measurePalette } from './support/palette-keystrokes.ts'
import { percentile } from './support/percentile.ts'
import { runMeasured } from './support/run-measured.ts'
import { loadCallSets, type Call, type CallSet } from './support/search-calls.ts'
import { growCorpus, loadCorpus, type Corpus } from './support/search-documents.ts'
import { serveStatic } from './support/serve-static.ts'
import { createShipper, type ShippedEngine } from './support/ship-engine.ts'

const CACHE = join(ROOT, '.cache', 'bench')
const PAGE = join(CACHE, 'search-page')
const SITE = join(CACHE, 'site')
const SIZES = [150, 2000, 10_000]
/** Of the grown sizes only speed is asked: their copies of a topic answer its queries as well. */
const JUDGED = 150
/** Typed letter by letter: a few of each language, taken evenly from the golden calls. */
const TYPED_A_LANGUAGE = 6
const TYPING_MS = 6_000
const FINDING_MS = 12_000
const OURS = 'Teejuht'

/** What a scenario carries through its steps. */
interface Bench {
  readonly report: (line: string) => void
  readonly pageUrl: string
  readonly siteUrl: string
  readonly typed: readonly Call[]
  readonly sets: readonly CallSet[]
  readonly long: readonly string[]
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
    const page = await serveStatic(PAGE)
    const site = await serveFolder(SITE, 0)
    try {
      const calls = sets[0]?.calls ?? []
      const rows: SearchResultRow[] = []
      const success: SuccessRow[] = []
      for (const topics of options.topics ?? SIZES) {
        const bench: Bench = {
          report: (line) => {
            report(`${String(topics)} topics: ${line}`)
          },
          pageUrl: page.url,
          siteUrl: site.url,
          typed: someOf(calls),
          sets: topics === JUDGED ? sets : [],
          long: longQueries(calls),
        }
        bench.report('growing the texts')
        for (const measured of await measureSize(bench, growCorpus(corpus, topics), topics)) {
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

function someOf(calls: readonly Call[]): readonly Call[] {
  return [...Map.groupBy(calls, ({ lang }) => lang).values()].flatMap((own) => {
    const step = Math.max(1, Math.floor(own.length / TYPED_A_LANGUAGE))
    return own.filter((_, at) => at % step === 0).slice(0, TYPED_A_LANGUAGE)
  })
}

interface Measured {
  readonly row: SearchResultRow
  readonly success: readonly SuccessRow[]
}

async function measureSize(bench: Bench, corpus: Corpus, topics: number): Promise<Measured[]> {
  const shipEngine = createShipper(PAGE, corpus, topics)
  const measured: Measured[] = []
  for (const engine of [...ENGINES.map(({ name }) => name), PAGEFIND]) {
    bench.report(`${engine}, building its index`)
    const shipped = await shipEngine(engine)
    if (shipped.kind === 'failed') {
      bench.report(`${engine}, ${shipped.reason}`)
      measured.push({ row: { engine, topics, failure: shipped.reason }, success: [] })
      continue
    }
    bench.report(`${engine}, ${(shipped.bytes / 1e6).toFixed(1)} MB, in the browser`)
    measured.push(await tryEngine(bench, engine, shipped, topics))
    if (engine === OURS) measured.push(...(await tryPalettes(bench, shipped, topics)))
  }
  return measured
}

async function tryEngine(
  bench: Bench,
  engine: string,
  { address, bytes, seconds }: ShippedEngine,
  topics: number,
): Promise<Measured> {
  const row = { engine, topics, bytes, buildSeconds: seconds }
  try {
    const measure = await measureEngine(`${bench.pageUrl}/`, {
      engine,
      address,
      typed: bench.typed,
      sets: bench.sets,
      long: engine === OURS ? bench.long : [],
      typingMs: TYPING_MS,
      findingMs: FINDING_MS,
    })
    const success = bench.sets.flatMap((set, at) => judge(engine, set, measure.found[at] ?? []))
    return { row: { ...row, ...speedOf(engine, measure) }, success }
  } catch (error) {
    const failure = reasonOf(error)
    bench.report(`${engine}, ${failure}`)
    return { row: { ...row, failure }, success: [] }
  }
}

function speedOf(
  engine: string,
  { load, heapBytes, keystrokes, long }: EngineMeasure,
): Partial<SearchResultRow> {
  const painted = keystrokes.map((keystroke) => keystroke.painted)
  const searched = keystrokes.map((keystroke) => keystroke.search)
  return {
    load,
    // Pagefind keeps its index in a worker, which this does not see.
    ...(engine !== PAGEFIND && { heapBytes }),
    ...latencies(painted, 'painted'),
    ...latencies(searched, 'search'),
    ...(long.length > 0 && { longest: Math.max(...long) }),
  }
}

/** The real palette, without the wait for the screen and with that of a usual one. */
async function tryPalettes(
  bench: Bench,
  { address }: ShippedEngine,
  topics: number,
): Promise<Measured[]> {
  const measured: Measured[] = []
  for (const { engine, flags } of [
    { engine: `${OURS}, the palette`, flags: WITHOUT_SCREEN },
    { engine: `${OURS}, the palette at 60 Hz`, flags: [] },
  ]) {
    bench.report(engine)
    try {
      const { load, painted } = await measurePalette({
        siteUrl: bench.siteUrl,
        filesUrl: bench.pageUrl,
        shipped: join(PAGE, address),
        calls: bench.typed,
        typingMs: TYPING_MS,
        flags,
      })
      measured.push({
        row: { engine, topics, load, ...latencies(painted, 'painted') },
        success: [],
      })
    } catch (error) {
      const failure = reasonOf(error)
      bench.report(`${engine}, ${failure}`)
      measured.push({ row: { engine, topics, failure }, success: [] })
    }
  }
  return measured
}

function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return message.split('\n')[0] ?? message
}

function latencies(
  samples: readonly number[],
  name: 'painted' | 'search',
): Partial<SearchResultRow> {
  if (samples.length === 0) return {}
  return {
    [name]: { p50: percentile(samples, 50), p95: percentile(samples, 95), count: samples.length },
  }
}
