import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

/** A page whose faults are written down while it is used. */
export interface WatchedPage extends AsyncDisposable {
  readonly page: Page
  /** Errors on the console, uncaught errors, requests to other hosts. */
  readonly faults: readonly string[]
}

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
  return { page, faults, [Symbol.asyncDispose]: () => context.close() }
}
