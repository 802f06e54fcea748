import type { Browser, Page } from 'playwright-core'
import { openBrowser } from '../../tests/support/browser.ts'
import type { Keystroke } from '../search-page/main.ts'
import type { Call, CallSet } from './search-calls.ts'
import { within } from './within.ts'

/** Chromium without the wait for the screen's next frame, up to 16.7 ms of pure chance. */
export const WITHOUT_SCREEN = ['--disable-frame-rate-limit']

/** How an engine did in a page of its own. */
export interface EngineMeasure {
  /** Milliseconds from asking for the index to the first answer. */
  readonly load: number
  /** What the page holds more than before, bytes after collecting garbage. */
  readonly heapBytes: number
  readonly keystrokes: readonly Keystroke[]
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
  readonly sets: readonly CallSet[]
  /** Asked as they are, each timed. */
  readonly long: readonly string[]
  readonly typingMs: number
  readonly findingMs: number
}

const OPENING_MS = 120_000
const ANSWERING_MS = 120_000

/**
 * Opens an engine in a browser of its own and puts it to the task.
 *
 * @throws when it does not open, or does not answer a query, within two minutes.
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
  { engine, address, typed, sets, long, typingMs, findingMs }: EngineTask,
): Promise<EngineMeasure> {
  const page = await browser.newPage()
  page.setDefaultTimeout(0)
  await page.goto(pageUrl)
  await page.waitForFunction(() => 'bench' in window)
  const before = await heapOf(page)
  const load = await within(
    OPENING_MS,
    'not opened in 2 min',
    page.evaluate(([name, from]) => window.bench.open(name ?? '', from ?? ''), [engine, address]),
  )
  const heapBytes = (await heapOf(page)) - before
  const answer = <Outcome>(limitMs: number, work: Promise<Outcome>): Promise<Outcome> =>
    within(limitMs + ANSWERING_MS, 'a query took over 2 min', work)
  const keystrokes = await answer(
    typingMs,
    page.evaluate(({ calls, limit }) => window.bench.type(calls, limit), {
      calls: [...typed],
      limit: typingMs,
    }),
  )
  const times = await answer(
    0,
    page.evaluate((queries) => window.bench.time(queries), [...long]),
  )
  const found = []
  for (const { calls } of sets) {
    const asked = { calls: [...calls], limit: findingMs }
    found.push(
      await answer(
        findingMs,
        page.evaluate(({ calls, limit }) => window.bench.find(calls, limit), asked),
      ),
    )
  }
  return { load, heapBytes, keystrokes, found, long: times }
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
