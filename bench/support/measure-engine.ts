import type { Browser, Page } from 'playwright-core'
import type { Keystroke } from '../search-page/main.ts'
import type { Call } from './search-calls.ts'

/** How an engine did in a page of its own. */
export interface EngineMeasure {
  /** Milliseconds from asking for the index to the first answer. */
  readonly load: number
  /** What the page holds more than before, bytes after collecting garbage. */
  readonly heapBytes: number
  readonly keystrokes: readonly Keystroke[]
}

/** Opens an engine in a fresh page and types into it. */
export async function measureEngine(
  browser: Browser,
  pageUrl: string,
  { engine, address }: { readonly engine: string; readonly address: string },
  calls: readonly Call[],
  limitMs: number,
): Promise<EngineMeasure> {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    page.setDefaultTimeout(0)
    await page.goto(pageUrl)
    await page.waitForFunction(() => 'bench' in window)
    const before = await heapOf(page)
    const load = await page.evaluate(
      ([name, from]) => window.bench.open(name ?? '', from ?? ''),
      [engine, address],
    )
    const heapBytes = (await heapOf(page)) - before
    const keystrokes = await page.evaluate(({ typed, limit }) => window.bench.type(typed, limit), {
      typed: [...calls],
      limit: limitMs,
    })
    return { load, heapBytes, keystrokes }
  } finally {
    await context.close()
  }
}

/** Which topics an engine finds for each call until the time is over. */
export async function findInPage(
  browser: Browser,
  pageUrl: string,
  { engine, address }: { readonly engine: string; readonly address: string },
  calls: readonly Call[],
  limitMs: number,
): Promise<readonly (readonly string[])[]> {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    page.setDefaultTimeout(0)
    await page.goto(pageUrl)
    await page.waitForFunction(() => 'bench' in window)
    await page.evaluate(
      ([name, from]) => window.bench.open(name ?? '', from ?? ''),
      [engine, address],
    )
    return await page.evaluate(({ asked, limit }) => window.bench.find(asked, limit), {
      asked: [...calls],
      limit: limitMs,
    })
  } finally {
    await context.close()
  }
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return usedSize
}
