import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { expect } from 'vitest'

/** A page whose faults are written down while it is used. */
export interface WatchedPage extends AsyncDisposable {
  readonly page: Page
  /** Errors on the console, uncaught errors, requests to other hosts. */
  readonly faults: readonly string[]
  /**
   * Waits until what every page asks for at its leisure has come, seconds after the page itself:
   * the search of the palette and the edition. What is asked after that, somebody has caused.
   */
  atRest(): Promise<void>
}

const ASKED_AT_LEISURE = [
  '/_otsing/et.',
  '/_otsing/ru.',
  '/_otsing/en.',
  '/_otsing/vocabulary.',
  '/valjaanne.json',
]

/**
 * Opens an address of the guide in a context of its own, closed when the test has ended.
 * `prepare` comes before the address is opened.
 */
export async function openWatched(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
  prepare: (page: Page) => Promise<unknown> = () => Promise.resolve(),
): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 1100, height: 800 }, ...options })
  const faults: string[] = []
  const { host } = new URL(address)
  const come: string[] = []
  context.on('requestfinished', (request) => come.push(request.url()))
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (/^https?:$/.test(url.protocol) && url.host !== host) faults.push(`asked ${url.href}`)
  })
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`)
  })
  context.on('weberror', (error) => faults.push(`uncaught: ${error.error().message}`))
  const page = await context.newPage()
  await prepare(page)
  await page.goto(address)
  const missing = (): readonly string[] =>
    ASKED_AT_LEISURE.filter((part) => !come.some((url) => url.includes(part)))
  const atRest = async (): Promise<void> => {
    await expect.poll(missing, { timeout: 30_000 }).toEqual([])
    await page.evaluate(() => document.fonts.ready)
  }
  return { page, faults, atRest, [Symbol.asyncDispose]: () => context.close() }
}
