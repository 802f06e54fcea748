import type { Browser, BrowserContext, Page } from 'playwright-core'

/** A page in a browser that may keep the guide on its device. */
export interface OfflinePage extends AsyncDisposable {
  readonly page: Page
  readonly context: BrowserContext
}

/** Opens an address with service workers allowed. `prepare` comes before the address is opened. */
export async function openKeptPage(
  browser: Browser,
  address: string,
  prepare: (page: Page) => Promise<unknown> = () => Promise.resolve(),
): Promise<OfflinePage> {
  const context = await browser.newContext({ serviceWorkers: 'allow' })
  const page = await context.newPage()
  await prepare(page)
  await page.goto(address)
  return { page, context, [Symbol.asyncDispose]: () => context.close() }
}

/** Waits until the whole guide is on the device. */
export async function waitUntilKept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
}

/** Waits for a notice under the header and returns its words. */
export async function noticeOf(page: Page, kind: string): Promise<string> {
  const notice = page.locator(`[data-notice=${kind}]`)
  await notice.waitFor()
  return (await notice.textContent()) ?? ''
}

/** Makes the page ask the server now, as it does when the network comes back. */
export async function lookNow(page: Page): Promise<void> {
  const asked = page.waitForEvent('requestfinished', (request) =>
    request.url().endsWith('/valjaanne.json'),
  )
  await page.evaluate(() => dispatchEvent(new Event('online')))
  await asked
}
