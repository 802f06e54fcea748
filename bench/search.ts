import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { ROOT } from '../scripts/support/environment.ts'
import { loadContent } from '../scripts/support/load-content.ts'
import { serveFolder } from '../scripts/support/serve-folder.ts'
import { openBrowser } from '../tests/support/browser.ts'
import { ENGINES } from './peers/all.ts'
import type { ShippedSearch } from './peers/teejuht.ts'
import type { BenchOptions, Scenario } from './scenario.ts'
import { reportSearch, type SearchResultRow, type SuccessRow } from './search-report.ts'
import { bundlePage } from './support/bundle-page.ts'
import { folderSize } from './support/folder-size.ts'
import { findInPage, measureEngine } from './support/measure-engine.ts'
import { writePagefind } from './support/pagefind-files.ts'
import { measurePalette } from './support/palette-keystrokes.ts'
import { percentile } from './support/percentile.ts'
import { runMeasured } from './support/run-measured.ts'
import { loadCallSets, type Call, type CallSet } from './support/search-calls.ts'
import { benchDocuments, growCorpus, loadCorpus, type Corpus } from './support/search-documents.ts'
import { serveStatic } from './support/serve-static.ts'
import { ship } from './support/ship.ts'

const CACHE = join(ROOT, '.cache', 'bench')
const PAGE = join(CACHE, 'search-page')
const SITE = join(CACHE, 'site')
const PAGEFIND = 'Pagefind'
/** Typed letter by letter: a few of each language, taken evenly from the golden calls. */
const TYPED_A_LANGUAGE = 6
const TYPING_MS = 6_000
const SUCCESS_MS = 12_000
const BUILDING_MS = 300_000

/** What a scenario carries through its steps. */
interface Bench {
  readonly options: BenchOptions
  readonly browser: Browser
  readonly pageUrl: string
  readonly siteUrl: string
  readonly typed: readonly Call[]
}

/** Our search beside libraries: the same texts and queries, one run, a real browser. */
export const search: Scenario = {
  name: 'search',
  document: 'docs/search.md',
  async run(options) {
    const { environment, report } = options
    const content = loadContent(environment)
    const corpus = loadCorpus(content, environment)
    const sets = loadCallSets(content, new Set(corpus.documents.map(({ id }) => id)))
    report('building the guide and the page of the benchmark')
    await bundlePage(join(ROOT, 'bench', 'search-page'), PAGE)
    const variables = {
      CONTENT_DIR: environment.contentFolder,
      OUT_DIR: SITE,
      TODAY: environment.today,
    }
    await runMeasured(process.execPath, ['scripts/build.ts'], { cwd: ROOT, variables })
    const browser = await openBrowser()
    const page = await serveStatic(PAGE)
    const site = await serveFolder(SITE, 0)
    try {
      const bench: Bench = {
        options,
        browser,
        pageUrl: `${page.url}/`,
        siteUrl: site.url,
        typed: someOf(sets[0]?.calls ?? []),
      }
      const rows: SearchResultRow[] = []
      let success: readonly SuccessRow[] = []
      for (const topics of options.topics ?? [150, 2000, 10_000]) {
        const grown = growCorpus(corpus, topics)
        const measured = await measureSize(bench, grown, topics, topics === 150 ? sets : [])
        rows.push(...measured.rows)
        if (measured.success.length > 0) success = measured.success
      }
      return reportSearch(rows, success)
    } finally {
      await Promise.all([browser.close(), page.close(), site.close()])
    }
  },
}

function someOf(calls: readonly Call[]): readonly Call[] {
  return [...Map.groupBy(calls, ({ lang }) => lang).values()].flatMap((own) => {
    const step = Math.max(1, Math.floor(own.length / TYPED_A_LANGUAGE))
    return own.filter((_, at) => at % step === 0).slice(0, TYPED_A_LANGUAGE)
  })
}

async function measureSize(
  bench: Bench,
  corpus: Corpus,
  topics: number,
  sets: readonly CallSet[],
): Promise<{ readonly rows: SearchResultRow[]; readonly success: SuccessRow[] }> {
  const { report } = bench.options
  const rows: SearchResultRow[] = []
  const success: SuccessRow[] = []
  for (const engine of [...ENGINES.map(({ name }) => name), PAGEFIND]) {
    report(`${String(topics)} topics: ${engine}`)
    const shipped = await shipEngine(engine, corpus, topics)
    if (!shipped) {
      rows.push({ engine, topics })
      continue
    }
    const { address, bytes, seconds } = shipped
    const at = { engine, address }
    const measured = await measureEngine(bench.browser, bench.pageUrl, at, bench.typed, TYPING_MS)
    rows.push({
      engine,
      topics,
      buildSeconds: seconds,
      bytes,
      load: measured.load,
      // Pagefind keeps its index in a worker, which this does not see.
      ...(engine !== PAGEFIND && { heapBytes: measured.heapBytes }),
      ...latencies(
        measured.keystrokes.map(({ painted }) => painted),
        'painted',
      ),
      ...latencies(
        measured.keystrokes.map((keystroke) => keystroke.search),
        'search',
      ),
    })
    for (const set of sets) success.push(...(await successOf(bench, at, set)))
    if (engine === 'Teejuht') rows.push(await measureOurPalette(bench, shipped.text, topics))
  }
  return { rows, success }
}

async function shipEngine(
  engine: string,
  corpus: Corpus,
  topics: number,
): Promise<{ address: string; bytes: number; seconds: number; text: string } | undefined> {
  const name = `${engine.replaceAll(/[^a-z0-9]+/gi, '-')}-${String(topics)}`
  if (engine === PAGEFIND) {
    const start = performance.now()
    await writePagefind(benchDocuments(corpus), join(PAGE, name))
    const seconds = (performance.now() - start) / 1000
    return { address: `/${name}`, bytes: folderSize(join(PAGE, name)).bytes, seconds, text: '' }
  }
  const shipped = await ship(engine, corpus, BUILDING_MS)
  if (!shipped) return undefined
  mkdirSync(PAGE, { recursive: true })
  writeFileSync(join(PAGE, `${name}.json`), shipped.text)
  const bytes = gzipSync(shipped.text).length
  return { address: `/${name}.json`, bytes, seconds: shipped.seconds, text: shipped.text }
}

async function measureOurPalette(
  { browser, siteUrl, typed }: Bench,
  shipped: string,
  topics: number,
): Promise<SearchResultRow> {
  const search = JSON.parse(shipped) as ShippedSearch
  const { load, painted } = await measurePalette(browser, siteUrl, search, typed, TYPING_MS)
  return { engine: 'Teejuht, the palette', topics, load, ...latencies(painted, 'painted') }
}

async function successOf(
  { browser, pageUrl }: Bench,
  at: { readonly engine: string; readonly address: string },
  { name, calls }: CallSet,
): Promise<SuccessRow[]> {
  // Spread over the whole set, so that a slow engine is judged by a fair part of it.
  const order = calls.toSorted((a, b) => shuffleKey(a) - shuffleKey(b))
  const found = await findInPage(browser, pageUrl, at, order, SUCCESS_MS)
  const judged = order.slice(0, found.length).map(({ lang, topics }, number) => ({
    lang,
    rank: (found[number] ?? []).findIndex((topic) => topics.includes(topic)),
  }))
  return [...new Set(judged.map(({ lang }) => lang)), 'all' as const].map((lang) => {
    const own = judged.filter((one) => lang === 'all' || one.lang === lang)
    const share = (most: number): number =>
      own.filter(({ rank }) => rank >= 0 && rank < most).length / own.length
    return {
      engine: at.engine,
      set: name,
      lang,
      calls: own.length,
      first: share(1),
      three: share(3),
    }
  })
}

// The same order on every run.
function shuffleKey({ query }: Call): number {
  let key = 7
  for (let at = 0; at < query.length; at++) key = (Math.imul(key, 31) + query.charCodeAt(at)) >>> 0
  return Math.imul(key, 2_654_435_761) >>> 0
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
