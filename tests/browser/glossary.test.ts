import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openBrowser } from '../support/browser.ts'
import { copyBy, readClipboard } from '../support/letter-page.ts'
import { openWatched } from '../support/watched-page.ts'

const siteUrl = inject('siteUrl')

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
})

test('the filter finds a term in any language, with or without dots', async () => {
  await using watched = await openWatched(browser, `${siteUrl}/sonastik/`)
  const { page, faults } = watched
  const box = page.locator('[data-glossary-filter] input')
  const shown = page.locator('[data-glossary-term]:visible h3')
  const all = await shown.count()
  expect(all).toBeGreaterThan(80)
  for (const [typed, term] of [
    ['soidumeerik', 'sõidumeerik'],
    ['госпошлина', 'riigilõiv'],
    ['driver card', 'juhikaart'],
  ] as const) {
    await box.fill(typed)
    await expect.poll(() => shown.count()).toBeLessThan(10)
    await expect.poll(() => shown.allInnerTexts()).toContain(term)
  }
  await box.fill('xyzzy')
  await expect.poll(() => page.locator('[data-glossary-none]').isVisible()).toBe(true)
  await box.fill('')
  await expect.poll(() => shown.count()).toBe(all)
  expect(faults).toEqual([])
})

test('a term on a card leads to its place by the keyboard; what is copied has no such link', async () => {
  await using watched = await openWatched(browser, `${siteUrl}/vastused/juhiluba-kadunud/`, {
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  const { page, faults } = watched
  await copyBy(page, () => page.keyboard.press('c'))
  const copied = await readClipboard(page)
  expect(copied.plain + copied.html).not.toContain('sonastik')
  const term = page.locator('a.term').first()
  const slug = new URL((await term.getAttribute('href')) ?? '', siteUrl).hash
  await term.press('Enter')
  await page.waitForURL(`**/sonastik/${slug}`)
  await expect.poll(() => page.locator(`${slug}:target h3`).isVisible()).toBe(true)
  expect(faults).toEqual([])
})
