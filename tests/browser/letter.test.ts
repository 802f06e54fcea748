import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openBrowser } from '../support/browser.ts'
import { axeViolations } from '../support/axe.ts'
import { copyBy, openClipboardPage, openLetter, readClipboard } from '../support/letter-page.ts'
import { openWatched } from '../support/watched-page.ts'
import { readRecord, recordWithChangingLetter } from '../support/letter-records.ts'

const siteUrl = inject('siteUrl')
const siteFolder = inject('siteFolder')
const CARD = 'juhiluba-kadunud'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
})

const openPage = (path: string, options = {}) => openClipboardPage(browser, siteUrl + path, options)
const clearClipboard = (page: Page) => page.evaluate(() => navigator.clipboard.writeText('enne'))
const copyButton = (page: Page) => page.locator('[data-copy-letter]')
const preview = (page: Page) => page.locator('[data-letter-preview]')
const hasFocus = (field: Locator) => field.evaluate((element) => element === document.activeElement)
const copyByKey = (page: Page) => copyBy(page, () => page.keyboard.press('Control+Enter'))

describe('a letter on a card', () => {
  test('takes two keys besides the client’s name: L and Ctrl-Enter', async () => {
    const page = await openPage(`/vastused/${CARD}/`)
    await openLetter(page)
    await page.keyboard.type('Mari Maasikas')
    await copyByKey(page)
    const { plain, html } = await readClipboard(page)
    const text = readRecord(siteFolder, CARD).texts.find(({ lang }) => lang === 'et')
    expect(plain).toMatch(/^Tere, Mari Maasikas!\n\n/)
    expect(plain).toMatch(new RegExp(`\n\nViide: ${text?.reference ?? '?'}$`))
    expect(html).toContain('<p>Tere, Mari Maasikas!</p>')
    expect(html).toContain('<a href="https://')
    expect(plain + html).not.toMatch(/[{}]|undefined/)
    expect(plain.match(/Tere/g)).toHaveLength(1)
    await page.context().close()
  })

  test('cannot be copied while a gap is empty: the button says which, and leads there', async () => {
    const page = await openPage(`/vastused/${CARD}/`)
    await clearClipboard(page)
    await openLetter(page)
    await expect.poll(() => copyButton(page).innerText()).toContain('Täida enne: Kliendi nimi')
    await copyButton(page).click()
    const field = page.getByLabel('Kliendi nimi')
    const fault = page.locator('.letter-fault').first()
    await expect.poll(() => hasFocus(field)).toBe(true)
    await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true')
    await expect.poll(() => fault.innerText()).toContain('Kirjuta')
    await field.fill('{{kliendi-nimi}}')
    await page.keyboard.press('Control+Enter')
    await expect.poll(() => fault.innerText()).toContain('Looksulud')
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe('enne')
    await page.context().close()
  })

  test('keeps all that was typed, 10,000 characters and HTML too, and shows it as words', async () => {
    const page = await openPage(`/vastused/${CARD}/`)
    await openLetter(page)
    const field = page.getByLabel('Kliendi nimi')
    await field.fill('x'.repeat(10_000))
    await field.press('Tab')
    await expect.poll(() => page.locator('.letter-fault').innerText()).toContain('Liiga pikk')
    await expect.poll(() => field.inputValue()).toHaveLength(10_000)
    await field.fill('<img src=x onerror=alert(1)>')
    await copyByKey(page)
    await expect.poll(() => preview(page).innerText()).toContain('<img src=x')
    expect((await readClipboard(page)).plain).toContain('Tere, <img src=x onerror=alert(1)>!')
    await expect.poll(() => page.locator('[data-letter-preview] img').count()).toBe(0)
    await page.context().close()
  })

  test('follows the language of the card, and the card that of the letter', async () => {
    const page = await openPage(`/vastused/${CARD}/?keel=ru`)
    await openLetter(page)
    const words = () => preview(page).innerText()
    await expect.poll(words).toContain('Здравствуйте')
    await page.locator('[data-language-switch] [data-language-choice=en]').click()
    await expect.poll(words).toContain('Dear ')
    await page.locator('.letter-language button').first().click()
    await expect.poll(words).toContain('Tere, ')
    await page.locator('#say-et').waitFor()
    await expect.poll(() => page.url()).toContain('keel=et')
    await page.context().close()
  })

  test('asks nothing of the network and stores nothing while it is composed', async () => {
    await using card = await openWatched(browser, `${siteUrl}/vastused/${CARD}/`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    const { page } = card
    await openLetter(page)
    await card.atRest()
    const requests: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    await page.keyboard.type('Salajane Klient')
    await page.locator('.letter-language button').nth(1).click()
    await page.locator('.letter-phrases select').first().selectOption({ index: 1 })
    await copyByKey(page)
    const stored = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]))
    expect(requests).toEqual([])
    expect(stored + page.url()).not.toContain('Salajane')
  })

  test('takes a fee as of the moment of copying, past midnight in Tallinn', async () => {
    const { id, step, before } = recordWithChangingLetter(siteFolder)
    const midnight = Date.parse(`${step.from}T00:00:00Z`) - 2 * 3_600_000
    const tenMinutes = 600_000
    const page = await openPage('/404.html')
    await page.clock.install({ time: midnight - tenMinutes })
    await page.goto(`${siteUrl}/vastused/${id}/`)
    await openLetter(page)
    await page.keyboard.type('Mari')
    await copyByKey(page)
    expect((await readClipboard(page)).plain).toContain(before)
    await page.clock.runFor(tenMinutes)
    await expect.poll(() => preview(page).innerText()).toContain(step.text)
    await copyByKey(page)
    expect((await readClipboard(page)).plain).toContain(step.text)
    await page.context().close()
  })

  test('stays readable when the composer cannot be loaded', async () => {
    const page = await openPage('/404.html')
    await page.route('**/kiri/vormelid.json', (route) => route.abort())
    await page.goto(`${siteUrl}/vastused/${CARD}/`)
    await page.keyboard.press('l')
    await page.waitForSelector('[data-letter-failure]:visible')
    await page.locator('#letter-et').waitFor()
    await page.context().close()
  })
})

describe('pasting', () => {
  test('a rich target keeps paragraphs, lists and links; a plain one keeps the words', async () => {
    const page = await openPage('/kiri/?vastused=riigiloivu-tasumine')
    await page.waitForSelector('[data-letter-preview]')
    await page.getByLabel('Kliendi nimi').fill('Mari')
    await copyByKey(page)
    const { plain } = await readClipboard(page)
    await page.evaluate(() => {
      document.body.innerHTML =
        '<div contenteditable id="rich"></div><textarea id="plain"></textarea>'
    })
    await page.focus('#rich')
    await page.keyboard.press('Control+v')
    await page.waitForSelector('#rich a[href]')
    await page.focus('#plain')
    await page.keyboard.press('Control+v')
    await expect.poll(() => page.locator('#plain').inputValue()).toBe(plain)
    const readRich = () =>
      page.evaluate(() => {
        const target = document.getElementById('rich')
        const count = (selector: string) => target?.querySelectorAll(selector).length ?? 0
        return {
          paragraphs: count('p'),
          rows: count('ul > li'),
          strong: count('strong, b'),
          links: count('a[href]'),
        }
      })
    const rich = await readRich()
    expect(rich.paragraphs).toBeGreaterThan(4)
    expect(rich.rows).toBeGreaterThan(1)
    expect(rich.strong).toBeGreaterThan(1)
    expect(rich.links).toBeGreaterThan(0)
    await page.context().close()
  })
})

describe('/kiri/', () => {
  test('says until when the administration answers, and asks for a real day', async () => {
    const page = await openPage(`/kiri/?vastused=${CARD}`)
    await page.waitForSelector('[data-letter-preview]')
    await page.getByLabel('Kliendi nimi').fill('Mari')
    await page.getByLabel('Vastamise tähtpäev kirjas').selectOption('selgitustaotlus')
    await page.getByLabel('Pöördumine saabus').fill('32.12.2026')
    await expect.poll(() => copyButton(page).innerText()).toContain('Täida enne: Pöördumine saabus')
    await page.getByLabel('Pöördumine saabus').fill('1.12.2026')
    await copyByKey(page)
    expect((await readClipboard(page)).plain).toContain(
      'Vastame Teie selgitustaotlusele hiljemalt 31.12.2026.\n\nHeade soovidega',
    )
    await page.context().close()
  })

  test('makes one letter of several answers, found by the palette’s search', async () => {
    const page = await openPage(`/kiri/?vastused=${CARD}`)
    await page.waitForSelector('[data-letter-preview]')
    await page.fill('[data-letter-picker] input', 'riigilõivu tasumine')
    await page.waitForSelector('[data-letter-hits] button')
    await page.keyboard.press('Enter')
    await page.waitForSelector('[data-letter-answer=riigiloivu-tasumine]')
    await expect.poll(() => page.url()).toContain(`vastused=${CARD},riigiloivu-tasumine`)
    await page.getByLabel('Raudtee').uncheck()
    await page.getByLabel('Kliendi nimi').fill('Mari')
    await copyByKey(page)
    const { plain } = await readClipboard(page)
    expect(plain.match(/Tere, Mari!/g)).toHaveLength(1)
    expect(plain).toContain('Maanteetransport')
    expect(plain).not.toContain('Raudteetransport')
    expect(plain).toMatch(/Viide: juhiluba-kadunud\.et\.\w{8}, riigiloivu-tasumine\.et\.\w{8}$/)
    await expect.poll(() => page.url()).not.toContain('Mari')
    await page.context().close()
  })

  test('says so when an answer of the address does not exist, and makes the letter of the others', async () => {
    const page = await openPage(`/kiri/?vastused=puudub-tais,${CARD}&keel=en`)
    await page.waitForSelector('[data-letter-preview]')
    await expect.poll(() => preview(page).innerText()).toContain('Dear ')
    await expect.poll(() => copyButton(page).innerText()).toContain('Täida enne')
    await page.context().close()
  })
})

describe.each(['light', 'dark'] as const)('axe finds nothing in %s', (colorScheme) => {
  test.each([
    ['the composer on a card', `/vastused/${CARD}/#kiri`, '[data-letter-preview]'],
    ['/kiri/', '/kiri/?vastused=riigiloivu-tasumine', '[data-letter-preview]'],
    ['/viide/', '/viide/', '[data-reference-form]'],
  ])('%s', async (_, path, ready) => {
    const page = await openPage(path, { colorScheme, reducedMotion: 'reduce', bypassCSP: true })
    await page.waitForSelector(ready)
    if (ready === '[data-letter-preview]') await copyButton(page).click()
    // What the header that stays in sight covers would count as too small.
    await page.evaluate(() => scrollTo(0, 0))
    expect(await axeViolations(page)).toEqual([])
    await page.setViewportSize({ width: 380, height: 800 })
    const width = () => page.evaluate(() => document.documentElement.scrollWidth)
    await expect.poll(width).toBeLessThanOrEqual(380)
    await page.context().close()
  })
})
