import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

/** Opens a page of the guide in a context of its own, which may use the clipboard. */
export async function openClipboardPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext(options)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const page = await context.newPage()
  await page.goto(address)
  return page
}

/** Opens the letter of a card by its key. */
export async function openLetter(page: Page): Promise<void> {
  await page.keyboard.press('l')
  await page.waitForSelector('[data-letter-preview]')
}

/**
 * Does what copies and waits until the page says that it has. The words stand there for two
 * seconds only, so they are waited for before anything is done.
 */
export async function copyBy(
  page: Page,
  act: () => Promise<unknown>,
  outcome = 'copied',
): Promise<void> {
  await page.waitForSelector(`[data-copy-outcome=${outcome}]`, { state: 'detached' })
  await Promise.all([page.waitForSelector(`[data-copy-outcome=${outcome}]`), act()])
}

/** What is on the clipboard, in both forms. */
export function readClipboard(
  page: Page,
): Promise<{ readonly plain: string; readonly html: string }> {
  return page.evaluate(async () => {
    const [content] = await navigator.clipboard.read()
    const read = async (type: string) => (await content?.getType(type))?.text() ?? ''
    return { plain: await read('text/plain'), html: await read('text/html') }
  })
}
