import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { et } from '../../src/i18n/et.ts'
import { openBrowser } from '../support/browser.ts'

const siteUrl = inject('siteUrl')
const CARD = 'juhiluba-kadunud'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

async function openPlain(path: string): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(siteUrl + path)
  return page
}

test('without JavaScript a card is readable, its letter too', async () => {
  const page = await openPlain(`/vastused/${CARD}/`)
  for (const section of ['say', 'ask-first', 'steps', 'fees', 'letter', 'hand-over']) {
    const part = page.locator(`[data-section="${section}"]`)
    expect((await part.innerText()).length, section).toBeGreaterThan(20)
  }
  await expect.poll(() => page.locator('[data-section="letter"]').innerText()).toContain('Tere')
  await page.context().close()
})

test.each(['/', '/vastused/', '/vastused/liigiti/', '/vastused/tuubiti/', '/juhised/'])(
  'without JavaScript the lists of %s lead to cards and guides',
  async (path) => {
    const page = await openPlain(path)
    const folder = path === '/juhised/' ? 'juhised' : 'vastused'
    const links = page.locator(`main a[href^="/${folder}/"]`)
    await expect.poll(() => links.count()).toBeGreaterThan(3)
    await page.context().close()
  },
)

test('without JavaScript the button of the search leads to its page', async () => {
  const page = await openPlain(`/vastused/${CARD}/`)
  await page.click('[data-open-palette]')
  await page.waitForURL((url) => url.pathname === '/')
  await page.waitForSelector('[role=combobox]')
  await page.context().close()
})

test('without JavaScript the search leads to a page that says what to do', async () => {
  const page = await openPlain('/')
  await page.locator('[role=combobox]').fill('juhiluba')
  await page.keyboard.press('Enter')
  await page.waitForURL(`${siteUrl}/otsing/?q=juhiluba`)
  await expect.poll(() => page.locator('main').innerText()).toContain(et.fullText.noScript)
  await page.locator('main noscript a, main p a[href="/vastused/"]').first().click()
  await page.waitForURL(`${siteUrl}/vastused/`)
  await page.context().close()
})
