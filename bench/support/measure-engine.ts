import type { Browser, Page } from 'playwright-core'
import { openBrowser } from '../../tests/support/browser.ts'
import { typeQueries, watchKeystrokes, type Typing } from './keystrokes.ts'
import type { Call, CallSet } from './search-calls.ts'
import { within } from './within.ts'

/** Chromium without the wait for the screen's next frame, up to 16.7 ms of pure chance. */
export const WITHOUT_SCREEN = ['--disable-frame-rate-limit']

/** How an engine did in a page of its own. */
export interface EngineMeasure extends Typing {
  /** Milliseconds from asking for the index to the first answer. */
  readonly load: number
  /** What the page holds more than before, bytes after collecting garbage. */
  readonly heapBytes: number
  /** Milliseconds to the answer to every key. */
  readonly searched: readonly number[]
  /** Milliseconds to the answer to each of the whole queries. */
  readonly whole: readonly number[]
  /** The topics found for the calls of each set, as far as time allowed. */
  readonly found: readonly (readonly (readonly string[])[])[]
  /** Milliseconds that each of the long queries took. */
  readonly long: readonly number[]
}

/** What an engine is put to. */
export interface EngineTask {
  readonly engine: string
  readonly address: string
  /** Typed letter by letter. */
  readonly typed: readonly Call[]
  /** Asked as they are, none of them typed before. */
  readonly whole: readonly Call[]
  readonly sets: readonly CallSet[]
  /** Asked as they are, each timed. */
  readonly long: readonly string[]
  readonly typingMs: number
  readonly findingMs: number
}

const OPENING_MS = 60_000
const ANSWERING_MS = 120_000
const UNANSWERED = 'a query took over 2 min'

/**
 * Opens an engine in a browser of its own and puts it to the task.
 *
 * @throws when it does not open within a minute, or does not answer a query within two.
 */
export async function measureEngine(pageUrl: string, task: EngineTask): Promise<EngineMeasure> {
  const browser = await openBrowser(WITHOUT_SCREEN)
  try {
    return await measureIn(browser, pageUrl, task)
  } finally {
    await browser.close()
  }
}

async function measureIn(
  browser: Browser,
  pageUrl: string,
  task: EngineTask,
): Promise<EngineMeasure> {
  const page = await browser.newPage()
  page.setDefaultTimeout(0)
  await page.addInitScript(watchKeystrokes)
  await page.goto(pageUrl)
  await page.waitForFunction(() => 'bench' in window)
  const before = await heapOf(page)
  const load = await within(
    OPENING_MS,
    'not opened in 1 min',
    page.evaluate(
      ([name, from]) => window.bench.open(name ?? '', from ?? ''),
      [task.engine, task.address],
    ),
  )
  const heapBytes = (await heapOf(page)) - before
  const typing = await typeQueries(page, {
    calls: task.typed,
    limitMs: task.typingMs,
    begin: ({ lang }) =>
      page.evaluate((spoken) => {
        window.bench.speak(spoken)
      }, lang),
  })
  const searched = await page.evaluate(() => window.bench.searched())
  const whole = await timeQueries(page, task.whole, task.typingMs)
  const asked = task.long.map((query) => ({ query, lang: 'et' as const }))
  const long = await timeQueries(page, asked, task.typingMs)
  const found = []
  for (const { calls } of task.sets) found.push(await findTopics(page, calls, task.findingMs))
  return { load, heapBytes, ...typing, searched, whole, found, long }
}

function timeQueries(
  page: Page,
  queries: readonly Pick<Call, 'query' | 'lang'>[],
  limitMs: number,
): Promise<readonly number[]> {
  return within(
    limitMs + ANSWERING_MS,
    UNANSWERED,
    page.evaluate(({ calls, limit }) => window.bench.time(calls, limit), {
      calls: [...queries],
      limit: limitMs,
    }),
  )
}

function findTopics(
  page: Page,
  queries: readonly Call[],
  limitMs: number,
): Promise<readonly (readonly string[])[]> {
  return within(
    limitMs + ANSWERING_MS,
    UNANSWERED,
    page.evaluate(({ calls, limit }) => window.bench.find(calls, limit), {
      calls: [...queries],
      limit: limitMs,
    }),
  )
}

/** JavaScript's own memory and that of its buffers and long strings, which it does not count as its own. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const usage = (await session.send('Runtime.getHeapUsage')) as {
    readonly usedSize: number
    readonly backingStorageSize?: number
  }
  await session.detach()
  return usage.usedSize + (usage.backingStorageSize ?? 0)
}
