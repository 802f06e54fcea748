import type { Page } from 'playwright-core'

/** Types the words into the full-text page and waits for their pages. */
export async function searchFullText(page: Page, words: string): Promise<void> {
  await page.fill('#otsisonad', words)
  await page.waitForSelector(`[data-full-text][data-ready="${words}"]`)
}

/** The addresses of all pages found for the words, best first. */
export async function fullTextPagesFor(page: Page, words: string): Promise<readonly string[]> {
  await searchFullText(page, words)
  const more = page.locator('[data-full-text-more]')
  while (await more.isVisible()) {
    const shown = await page.locator('[data-full-text-hits] li').count()
    await more.click()
    await page.waitForFunction(
      (before) => document.querySelectorAll('[data-full-text-hits] li').length > before,
      shown,
    )
  }
  return page.$$eval('[data-full-text-hits] li a', (links) =>
    links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
  )
}
