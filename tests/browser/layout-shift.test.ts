import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openBrowser } from '../support/browser.ts'

const siteUrl = inject('siteUrl')

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

interface Moved {
  /** Share of the window that moved by itself, times how far (Cumulative Layout Shift). */
  moved: number
}

/** Opens a page on a slow machine, and says afterwards how much of it moved by itself. */
async function openSlow(
  path: string,
  ready: string,
  prepare: (page: Page) => Promise<unknown>,
): Promise<{ page: Page; moved: () => Promise<number> }> {
  const page = await browser.newPage({ viewport: { width: 412, height: 823 } })
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.addInitScript(() => {
    const measured: Moved = { moved: 0 }
    Object.assign(globalThis, { measured })
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries())
        measured.moved += (shift as { value?: number }).value ?? 0
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await prepare(page)
  // Letters that are held back hold back the load event.
  await page.goto(siteUrl + path, { waitUntil: 'commit' })
  await page.waitForSelector(ready)
  const moved = () =>
    page.evaluate(() => (globalThis as unknown as { measured: Moved }).measured.moved)
  return { page, moved }
}

// Google's own bar for „good“ is 0.1; the slack is for what stands under everything else.
const LITTLE = 0.05

test.each([
  ['home', '/', '[role=combobox]'],
  ['a card', '/vastused/juhiloa-vahetamine/', '[data-open-letter]:visible'],
  ['the list of answers', '/vastused/', '.shelf'],
])('nothing moves on %s when letters and scripts come late', async (_, path, ready) => {
  let release: () => void = () => undefined
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  const fonts: string[] = []
  const { page, moved } = await openSlow(path, ready, (page) =>
    page.route('**/*.woff2', async (route) => {
      fonts.push(route.request().url())
      await released
      await route.continue()
    }),
  )
  await page.waitForFunction(() => performance.getEntriesByType('paint').length > 0)
  expect(fonts.length).toBeGreaterThan(0)
  release()
  await page.waitForLoadState('networkidle')
  // Two frames: what the letters would move has been drawn.
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve))
      }),
  )
  expect(await moved()).toBeLessThan(LITTLE)
  await page.close()
})
