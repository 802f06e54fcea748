import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest'
import { openBrowser } from '../support/browser.ts'

const siteUrl = inject('siteUrl')
const ADDRESS = `${siteUrl}/muudatused/`

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
})
beforeEach(async () => {
  const context = await browser.newContext()
  page = await context.newPage()
})
afterEach(async () => {
  await page.context().close()
})

const unseenTags = (): Promise<number> => page.locator('[data-unseen-tag]:visible').count()

test('what is marked as seen stays seen on this device, and the home page stops counting it', async () => {
  await page.goto(siteUrl)
  await page.locator('[role=combobox]').waitFor()
  const counted = await page.locator('[data-unseen-count]').textContent()
  await page.goto(ADDRESS)
  await expect.poll(() => unseenTags()).toBeGreaterThan(0)
  await page.locator('[data-mark-all]').focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => unseenTags()).toBe(0)
  await expect.poll(() => page.locator('[data-change-status]').textContent()).toContain('nähtuks')
  await page.reload()
  await expect.poll(() => unseenTags()).toBe(0)
  await page.locator('[data-unseen-only]').check()
  await expect.poll(() => page.locator('[data-change]:visible').count()).toBe(0)
  await page.goto(siteUrl)
  await page.locator('[role=combobox]').waitFor()
  await expect.poll(() => page.locator('[data-unseen-count]').textContent()).toBe('')
  expect(counted).not.toBeNull()
})

test('only changes of the chosen transport mode are shown, and those of every mode', async () => {
  await page.goto(ADDRESS)
  await page.locator('[data-change-mode]').selectOption('raudtee')
  const otherModes = () =>
    page
      .locator('[data-change]:visible')
      .evaluateAll((found) =>
        found
          .map((one) => one.getAttribute('data-change-modes') ?? '')
          .filter((modes) => !/raudtee|koik/.test(modes)),
      )
  await expect.poll(otherModes).toEqual([])
})

test('a browser that keeps nothing still marks until the page is left', async () => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new Error('full')
    }
    Storage.prototype.getItem = () => {
      throw new Error('forbidden')
    }
  })
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  await page.goto(ADDRESS)
  await expect.poll(() => unseenTags()).toBeGreaterThan(0)
  await page.locator('[data-mark-all]').click()
  await expect.poll(() => unseenTags()).toBe(0)
  expect(errors).toEqual([])
})

test('without scripts everything can be read, and nothing that needs them is offered', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const plain = await context.newPage()
  await plain.goto(ADDRESS)
  await expect.poll(() => plain.locator('[data-change]:visible').count()).toBeGreaterThan(0)
  await expect.poll(() => plain.locator('[data-change-filter]').isVisible()).toBe(false)
  await context.close()
})

test('the feed has complete addresses', async () => {
  const response = await page.request.get(`${ADDRESS}atom.xml`)
  expect(response.headers()['content-type']).toContain('application/atom+xml')
  const text = await response.text()
  expect(text).toContain(`href="${ADDRESS}"`)
  expect(text).not.toContain('__ORIGIN__')
})

test('the card leads to its history and back', async () => {
  await page.goto(`${siteUrl}/vastused/juhiloa-vahetamine/`)
  await page.locator('a[href$="/ajalugu/"]').click()
  await expect.poll(() => page.locator('h1').textContent()).toContain('Ajalugu')
  await expect.poll(() => page.locator('[data-history]').count()).toBe(1)
  await page.locator('main a[href="/vastused/juhiloa-vahetamine/"]').click()
  await page.locator('[data-section=say]').waitFor()
})
