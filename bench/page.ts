import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { ROOT } from '../scripts/support/environment.ts'
import { serveFolder } from '../scripts/support/serve-folder.ts'
import { openBrowser } from '../tests/support/browser.ts'
import type { Scenario } from './scenario.ts'
import { growContent } from './support/grow-content.ts'
import { percentile } from './support/percentile.ts'
import { runMeasured } from './support/run-measured.ts'
import { serveStatic } from './support/serve-static.ts'
import { buildStarlight, prepareStarlight } from './support/starlight-site.ts'

const CACHE = join(ROOT, '.cache', 'bench')
const TOPICS = 150
const RUNS = 5
// A cheap office computer against this machine.
const SLOWDOWN = 4
const ANSWER = 'ajutine-kustutamine'
const QUERY = 'juhiluba'
// A page that takes longer than this is not being measured but stuck.
const LONGEST_MS = 120_000
// A page that has fetched nothing for so long is at rest: other languages wait for idle time.
const SETTLED_MS = 1_500

/** A page to be loaded, and how its search is used. */
interface Visit {
  readonly name: string
  readonly address: string
  /** Brings the search to the first hit for the query. */
  readonly search: (page: Page) => Promise<void>
}

interface VisitResult {
  readonly name: string
  /** After gzip: until the page is at rest, and with the search used. */
  readonly pageBytes: number
  readonly searchBytes: number
  readonly requests: number
  /** Milliseconds from the address to the first hit, medians of the runs. */
  readonly firstHit: number
}

/** What an agent's browser loads, and how soon the first hit stands there, on a cold start. */
export const page: Scenario = {
  name: 'page',
  document: 'docs/benchmarks.md',
  async run({ environment, report }) {
    const { contentFolder, today } = environment
    const content = growContent({ from: contentFolder, cache: CACHE, topics: TOPICS, today })
    const ours = join(CACHE, 'page-ours')
    const starlight = join(CACHE, 'page-starlight')
    report('building both sites')
    const variables = { CONTENT_DIR: content, OUT_DIR: ours, TODAY: today }
    await runMeasured(process.execPath, ['scripts/build.ts'], { cwd: ROOT, variables })
    await prepareStarlight(content, starlight)
    await buildStarlight(starlight, 'short')
    const theirs = join(starlight, 'dist')
    const browser = await openBrowser()
    const [one, other] = [await serveFolder(ours, 0), await serveStatic(theirs)]
    try {
      const results: VisitResult[] = []
      for (const visit of visits(one.url, other.url)) {
        report(visit.name)
        results.push(await measureVisit(browser, visit))
      }
      return reportOf(results)
    } finally {
      await Promise.all([browser.close(), one.close(), other.close()])
    }
  },
}

function visits(ours: string, starlight: string): readonly Visit[] {
  return [
    { name: 'Teejuht, home', address: `${ours}/`, search: searchHome },
    { name: 'Teejuht, card', address: `${ours}/vastused/${ANSWER}/`, search: searchCard },
    { name: 'Starlight, page', address: `${starlight}/et/${ANSWER}/`, search: searchStarlight },
  ]
}

async function searchHome(page: Page): Promise<void> {
  await page.waitForSelector('[role=combobox]')
  await typeUntil(page, '[role=combobox]', '[role=option][data-answer-id]')
}

async function searchCard(page: Page): Promise<void> {
  await page.waitForSelector('[data-open-palette]')
  await page.click('[data-open-palette]')
  await page.waitForSelector('dialog[open] [role=combobox]')
  await typeUntil(page, 'dialog[open] [role=combobox]', '[role=option][data-answer-id]')
}

async function searchStarlight(page: Page): Promise<void> {
  await page.waitForSelector('button[data-open-modal]:not([disabled])')
  await page.click('button[data-open-modal]')
  await page.waitForSelector('.pagefind-ui__search-input')
  await typeUntil(page, '.pagefind-ui__search-input', '.pagefind-ui__result-link')
}

async function typeUntil(page: Page, input: string, hit: string): Promise<void> {
  await page.focus(input)
  await page.keyboard.type(QUERY)
  await page.waitForSelector(hit)
}

async function measureVisit(browser: Browser, visit: Visit): Promise<VisitResult> {
  const sizes = await measureSizes(browser, visit)
  const times: number[] = []
  for (let run = 0; run < RUNS; run++) {
    const context = await browser.newContext({ serviceWorkers: 'block' })
    context.setDefaultTimeout(LONGEST_MS)
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
    const start = performance.now()
    // Whoever is in a hurry types as soon as there is a box, not when the page says it is ready.
    await page.goto(visit.address, { waitUntil: 'commit' })
    await visit.search(page)
    times.push(performance.now() - start)
    await context.close()
  }
  return { name: visit.name, ...sizes, firstHit: percentile(times, 50) }
}

/** Bytes come from visits of their own: to read and pack them beside a timed one would slow it. */
async function measureSizes(
  browser: Browser,
  visit: Visit,
): Promise<Pick<VisitResult, 'pageBytes' | 'searchBytes' | 'requests'>> {
  const atRest = await fetchedBy(browser, (page) => page.goto(visit.address, { waitUntil: 'load' }))
  const searched = await fetchedBy(browser, async (page) => {
    await page.goto(visit.address, { waitUntil: 'commit' })
    await visit.search(page)
  })
  return { pageBytes: sum(atRest), searchBytes: sum(searched), requests: searched.length }
}

/** The bytes of every response to a visit, packed, until nothing more is fetched. */
async function fetchedBy(
  browser: Browser,
  visit: (page: Page) => Promise<unknown>,
): Promise<readonly number[]> {
  const context = await browser.newContext({ serviceWorkers: 'block' })
  context.setDefaultTimeout(LONGEST_MS)
  const bodies: Promise<number>[] = []
  context.on('response', (response) => {
    bodies.push(
      response.body().then(
        (body) => gzipSync(body).length,
        () => 0,
      ),
    )
  })
  const page = await context.newPage()
  await visit(page)
  for (let known = -1; known < bodies.length; await page.waitForTimeout(SETTLED_MS))
    known = bodies.length
  const bytes = await Promise.all(bodies)
  await context.close()
  return bytes
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}

function reportOf(results: readonly VisitResult[]) {
  const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`
  return {
    results,
    tables: [
      {
        title: `Cold load, ${String(TOPICS)} topics, processor slowed ${String(SLOWDOWN)} times`,
        columns: ['page', 'page', 'with the search used', 'requests', `first hit for “${QUERY}”`],
        rows: results.map(({ name, pageBytes, searchBytes, requests, firstHit }) => [
          name,
          kilobytes(pageBytes),
          kilobytes(searchBytes),
          String(requests),
          `${(firstHit / 1000).toFixed(2)} s`,
        ]),
      },
    ],
    plots: [],
    remarks: [
      `Bytes after gzip, of the page left alone and with the search used, until nothing more is fetched, in visits of their own. The first hit is timed from entering the address: load, call the search, type, see; the median of ${String(RUNS)} visits without a cache.`,
    ],
  }
}
