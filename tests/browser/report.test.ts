import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { axeViolations } from '../support/axe.ts'
import { openBrowser } from '../support/browser.ts'
import { readClipboard } from '../support/letter-page.ts'
import { callPalette, hitsFor } from '../support/palette-page.ts'
import { openWatched } from '../support/watched-page.ts'

const siteUrl = inject('siteUrl')
const CARD = '/vastused/juhiluba-kadunud/'
const PERSON = '38001085718'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
})

/** As if the settings named this project; the content that is built names none. */
async function reportTo(page: Page, kind: string, address: string): Promise<void> {
  await page.locator('[data-open-report]').evaluate(
    (button, [given, where]) => {
      button.setAttribute('data-report-kind', given ?? '')
      button.setAttribute('data-report-address', where ?? '')
    },
    [kind, address],
  )
}

async function openByKey(page: Page): Promise<void> {
  await page.keyboard.press('v')
  await page.waitForSelector('.report-dialog[open] textarea:focus')
}

const told = (page: Page): Promise<string> => page.locator('[data-report-told]').innerText()

test('V on a card opens a report that knows page and version; personal data is refused and masked', async () => {
  await using watched = await openWatched(browser, siteUrl + CARD, { bypassCSP: true })
  const { page, faults } = watched
  await reportTo(page, 'github', 'https://github.com/asutus/teejuht')
  await openByKey(page)
  expect(await axeViolations(page)).toEqual([])
  await page.keyboard.type(`Klient ${PERSON} ütles, et lõiv on vale`)
  const link = page.locator('[data-report-open]')
  await expect.poll(() => link.getAttribute('href')).toBeNull()
  await link.press('Enter')
  await expect.poll(() => told(page)).toContain('isikuandmed')
  await expect.poll(() => page.locator('[data-report-masked]').innerText()).toContain('[isikukood]')
  await page.locator('[data-report-replace]').press('Enter')
  await page.waitForSelector('.report-dialog textarea:focus')
  await expect
    .poll(() => page.locator('.report-dialog textarea').inputValue())
    .toBe('Klient [isikukood] ütles, et lõiv on vale')
  await expect.poll(() => link.getAttribute('href')).not.toBeNull()
  const address = new URL((await link.getAttribute('href')) ?? '')
  expect(address.origin + address.pathname).toBe('https://github.com/asutus/teejuht/issues/new')
  const body = address.searchParams.get('body') ?? ''
  expect(address.searchParams.get('title')).toMatch(/^Vale: /)
  expect(body).toContain(`(${CARD})`)
  expect(body).toMatch(/Viide: juhiluba-kadunud\.et\.[0-9a-f]{8}/)
  expect(address.href).not.toContain(PERSON)
  // Until the link is followed, nothing has been asked of any other host.
  expect(faults).toEqual([])
  await page.keyboard.press('Escape')
  await expect.poll(() => page.locator('.report-dialog[open]').count()).toBe(0)
})

test('the reference resolves to the very words on the card', async () => {
  await using watched = await openWatched(browser, siteUrl + CARD)
  const { page } = watched
  await openByKey(page)
  await page.locator('.report-dialog summary').click()
  const body = page.locator('[data-report-body]')
  await expect.poll(() => body.innerText()).toMatch(/Viide: \S+/)
  const reference = /Viide: (\S+)/.exec(await body.innerText())?.[1] ?? ''
  const said = await page.locator('#say-et').innerText()
  // By the address that earlier versions had.
  await page.goto(`${siteUrl}/viide/${reference}/`)
  await expect.poll(() => page.locator('[data-reference] .prose').first().innerText()).toBe(said)
})

test('Alt V in the palette reports a gap with the query, personal data out of it', async () => {
  await using watched = await openWatched(browser, `${siteUrl}/juhised/`)
  const { page, faults } = watched
  await reportTo(page, 'gitlab', 'https://gitlab.naide.ee/a/b')
  await callPalette(page, '/')
  const query = `jäätee ${PERSON}`
  await page.keyboard.type(query)
  await hitsFor(page, query)
  await page.keyboard.press('Alt+v')
  await page.waitForSelector('.report-dialog[open] textarea:focus')
  await page.keyboard.type('Ei leia')
  const link = page.locator('[data-report-open]')
  await expect.poll(() => link.getAttribute('href')).toContain('Ei')
  const href = (await link.getAttribute('href')) ?? ''
  const address = new URL(href)
  expect(address.pathname).toBe('/a/b/-/issues/new')
  expect(address.searchParams.get('issue[title]')).toBe('Puudub: jäätee [isikukood]')
  expect(href).not.toContain(PERSON)
  expect(faults).toEqual([])
})

test('without a network it is kept on the device, listed, sent and deleted by hand', async () => {
  await using watched = await openWatched(browser, siteUrl + CARD)
  const { page } = watched
  await reportTo(page, 'github', 'https://github.com/asutus/teejuht')
  await openByKey(page)
  await page.context().setOffline(true)
  await page.getByText('Võrku ei ole').waitFor()
  await page.keyboard.type('Menüü nimi on vana')
  await page.locator('[data-report-keep]').press('Enter')
  await page.waitForSelector('.report-kept li')
  await expect.poll(() => page.locator('[data-kept-open]').count()).toBe(0)
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('teejuht.teated')))
    .toContain('Menüü nimi on vana')
  await page.context().setOffline(false)
  await page.reload()
  await reportTo(page, 'github', 'https://github.com/asutus/teejuht')
  await openByKey(page)
  const href = (await page.locator('[data-kept-open]').getAttribute('href')) ?? ''
  expect(new URL(href).searchParams.get('body')).toContain('Menüü nimi on vana')
  await page.locator('[data-kept-delete]').press('Enter')
  await expect.poll(() => page.locator('.report-kept').count()).toBe(0)
  await expect.poll(() => page.evaluate(() => localStorage.getItem('teejuht.teated'))).toBeNull()
})

test('with no forge set the text is copied; nothing is stored and nothing is asked', async () => {
  await using watched = await openWatched(browser, siteUrl + CARD, {
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  const { page, faults } = watched
  await watched.atRest()
  const asked: string[] = []
  await openByKey(page)
  page.context().on('request', (request) => asked.push(request.url()))
  await expect.poll(() => page.locator('[data-report-open]').count()).toBe(0)
  await page.locator('[data-report-copy]').press('Enter')
  await expect.poll(() => told(page)).toBe('Kirjuta enne paar sõna.')
  await page.locator('.report-dialog textarea').fill('Summa on vale')
  await page.locator('[data-report-copy]').press('Enter')
  await page.getByText('Tekst on kopeeritud').waitFor()
  const { plain } = await readClipboard(page)
  expect(plain).toContain('Summa on vale')
  expect(plain).toContain(CARD)
  const stored = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))
  expect(stored).not.toContain('Summa')
  expect(asked).toEqual([])
  expect(faults).toEqual([])
})
