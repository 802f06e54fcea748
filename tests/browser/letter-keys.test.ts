import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openBrowser } from '../support/browser.ts'
import { copyBy, openClipboardPage, openLetter, readClipboard } from '../support/letter-page.ts'
import { hitsFor } from '../support/palette-page.ts'
import { readRecord } from '../support/letter-records.ts'

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

describe('keys', () => {
  test('C copies what to say in the language shown', async () => {
    const page = await openPage(`/vastused/${CARD}/?keel=en`)
    await copyBy(page, () => page.keyboard.press('c'))
    const said = await page.locator('#say-en').innerText()
    expect((await readClipboard(page)).plain).toBe(said.trim())
    await page.context().close()
  })

  test('? names them and switches single keys off; they never fire in a text field', async () => {
    const page = await openPage(`/vastused/${CARD}/`)
    await openLetter(page)
    await page.keyboard.type('cl?/')
    await expect.poll(() => page.getByLabel('Kliendi nimi').inputValue()).toBe('cl?/')
    await page.evaluate(() => (document.activeElement as HTMLElement).blur())
    await page.keyboard.press('?')
    await page.waitForSelector('[data-keys-dialog][open]')
    await page.locator('[data-single-keys]').uncheck()
    await page.keyboard.press('Escape')
    await page.reload()
    await page.keyboard.press('l')
    await page.keyboard.press('?')
    await page.keyboard.press('/')
    // The switch is there again for the mouse: by now the keys would have done their work.
    await page.locator('[data-open-keys]').click()
    await page.waitForSelector('[data-keys-dialog][open]')
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('dialog[open]').count()).toBe(0)
    await expect.poll(() => page.locator('[data-letter-preview]').count()).toBe(0)
    await expect
      .poll(() => page.evaluate(() => localStorage.getItem('teejuht.klahvid')))
      .toBe('valjas')
    await page.context().close()
  })

  test('in the palette Alt-C copies what to say in the selected hit, Alt-L opens its letter', async () => {
    const page = await openPage('/?q=juhiluba+kadunud')
    await hitsFor(page, 'juhiluba kadunud')
    await page.keyboard.press('Alt+c')
    await page.waitForSelector('.palette-told:not(:empty)')
    const said = readRecord(siteFolder, CARD).texts.find(({ lang }) => lang === 'et')?.say
    expect((await readClipboard(page)).plain).toBe(said)
    await page.keyboard.press('Alt+l')
    await page.waitForURL(`**/vastused/${CARD}/#kiri`)
    await page.waitForSelector('[data-letter-preview]')
    await page.context().close()
  })
})

describe('/viide/', () => {
  test('resolves a reference from a letter to the approved text', async () => {
    const text = readRecord(siteFolder, CARD).texts.find(({ lang }) => lang === 'ru')
    const page = await openPage('/viide/')
    await page.fill('[name=viide]', `Ссылка: ${text?.reference ?? ''}.`)
    await page.keyboard.press('Enter')
    await page.waitForURL(`**/viide/?viide=${text?.reference ?? ''}`)
    const shown = () => page.locator('[data-reference]').innerText()
    await expect.poll(shown).toContain(text?.title)
    await expect.poll(shown).toContain(text?.digest)
    await expect.poll(shown).toContain(text?.say.split('.')[0])
    await expect.poll(shown).toMatch(/Kinnitatud \d\d\.\d\d\.\d{4}, kinnitas \w+/)
    await page.context().close()
  })

  test('sends to a senior specialist for a text that is not approved any more', async () => {
    const page = await openPage('/viide/')
    await page.fill('[name=viide]', `${CARD}.et.00000000`)
    await page.keyboard.press('Enter')
    await page.waitForFunction(
      () => document.querySelector('[data-reference-status]')?.textContent !== '',
    )
    await expect
      .poll(() => page.locator('[data-reference-status]').innerText())
      .toContain('vanemspetsialist')
    await page.context().close()
  })
})
