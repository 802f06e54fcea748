import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { qualityWords } from '../../src/i18n/et-quality.ts'
import { openBrowser } from '../support/browser.ts'
import { readClipboard } from '../support/letter-page.ts'
import { openWatched } from '../support/watched-page.ts'

const siteUrl = inject('siteUrl')
const SHEET = '/kvaliteet/?vastus=juhiluba-kadunud'
const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] }

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
})

const stored = (page: Page): Promise<string> =>
  page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))

test('is filled by the keyboard, copied and compared; nothing is kept unasked', async () => {
  await using watched = await openWatched(browser, siteUrl + SHEET, CLIPBOARD)
  const { page, faults } = watched
  await page.waitForSelector('[data-quality-tools]:not([hidden])')
  const rows = page.locator('section:not([hidden]) [data-criterion]')
  const total = await rows.count()
  expect(total).toBeGreaterThan(5)
  for (const row of await rows.all()) {
    await row.locator('input').first().focus()
    await page.keyboard.press('Space')
  }
  await page.getByText(`märgitud ${String(total)} / ${String(total)}`).waitFor()
  await expect.poll(() => stored(page)).not.toContain('kvaliteet')
  await page.locator('[data-quality-copy]').press('Enter')
  await page.getByText('Tulemus on kopeeritud').waitFor()
  const { plain } = await readClipboard(page)
  expect(plain).toMatch(/^teejuht-kvaliteet 1 juhiluba-kadunud\.et\.[0-9a-f]{8} kõne\n/)
  const [first, second] = await page.locator('[data-pasted]').all()
  await first?.fill(plain)
  await second?.fill(plain.replace('say: jah', 'say: ei'))
  const agreed = `Ühtib ${String(total - 1)} / ${String(total)}.`
  await expect.poll(() => page.locator('[data-agreement]').innerText()).toContain(agreed)
  const said = await page.locator('#rida-say').innerText()
  await expect.poll(() => page.locator('[data-differing] li').innerText()).toBe(said.trim())
  await second?.fill('tere')
  await expect
    .poll(() => page.locator('[data-agreement]').innerText())
    .toContain('Kleebi mõlemasse')
  expect(faults).toEqual([])
})

test('is kept only as long as it is asked for', async () => {
  await using watched = await openWatched(browser, siteUrl + SHEET)
  const { page } = watched
  await page.locator('[data-quality-keep]').check()
  await page.locator('[name=say][value=no]').check()
  await page.reload()
  await expect.poll(() => page.locator('[name=say][value=no]').isChecked()).toBe(true)
  await page.locator('[data-quality-keep]').uncheck()
  await expect.poll(() => stored(page)).not.toContain('kvaliteet')
  await page.reload()
  await expect.poll(() => page.locator('[name=say][value=no]').isChecked()).toBe(false)
})

test('the former address leads to it; an answer that is not there is told', async () => {
  await using watched = await openWatched(browser, `${siteUrl}/`)
  const { page } = watched
  await page.goto(`${siteUrl}/kvaliteet/juhiluba-kadunud/`)
  await page.waitForURL(`${siteUrl}${SHEET}`)
  await page.waitForSelector('#rida-say')
  await page.goto(`${siteUrl}/kvaliteet/?vastus=puudub-taiesti`)
  await expect
    .poll(() => page.locator('[data-quality-state]').innerText())
    .toBe(qualityWords.notFound('puudub-taiesti'))
  await page.goto(`${siteUrl}/kvaliteet/`)
  await expect
    .poll(() => page.locator('[data-quality-state]').innerText())
    .toBe(qualityWords.choose)
})

test('a letter has its own rows, and the card leads to its sheet', async () => {
  await using watched = await openWatched(browser, `${siteUrl}/vastused/juhiluba-kadunud/`)
  const { page, faults } = watched
  await page.locator(`a[href="${SHEET}"]`).click()
  await page.waitForSelector('[data-quality-tools]:not([hidden])')
  await expect.poll(() => page.locator('[data-criterion^=letter-]:visible').count()).toBe(0)
  await page.locator('[name=kind][value=letter]').check()
  await expect.poll(() => page.locator('[data-criterion^=letter-]:visible').count()).toBe(4)
  await expect.poll(() => page.locator('[data-criterion^=ask-first-]:visible').count()).toBe(0)
  await page.emulateMedia({ media: 'print' })
  await expect.poll(() => page.locator('[data-quality-tools]').isVisible()).toBe(false)
  expect(faults).toEqual([])
})
