import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { et } from '../../src/i18n/et.ts'
import { openBrowser } from '../support/browser.ts'
import { copyBy, readClipboard } from '../support/letter-page.ts'
import { answersInEveryLanguage } from '../support/palette-page.ts'
import { openWatched } from '../support/watched-page.ts'

const siteUrl = inject('siteUrl')
const [answer] = answersInEveryLanguage(inject('siteFolder'))
if (!answer) throw new Error('The guide has no answer in all three languages')
const cardUrl = `${siteUrl}/vastused/${answer.id}/`

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

describe('the language switch', () => {
  test('shows the client text in the chosen language without a reload and keeps the choice', async () => {
    await using card = await openWatched(browser, `${cardUrl}#ru`)
    const { page } = card
    await expect.poll(() => page.isVisible('#say-ru')).toBe(true)
    let loads = 0
    page.on('load', () => (loads += 1))
    await page.click('[data-language-choice=en]')
    await expect.poll(() => page.isVisible('#say-en')).toBe(true)
    await expect.poll(() => page.isVisible('#say-ru')).toBe(false)
    await expect.poll(() => page.getAttribute('#say-en', 'lang')).toBe('en')
    await expect
      .poll(() => page.getAttribute('[data-language-choice=en]', 'aria-pressed'))
      .toBe('true')
    await expect.poll(() => page.url()).toBe(`${cardUrl}?keel=en#ru`)
    await expect.poll(() => page.evaluate(() => localStorage.getItem('teejuht.keel'))).toBe('en')
    expect(loads).toBe(0)
    await page.reload()
    await expect.poll(() => page.isVisible('#say-en')).toBe(true)
    expect(card.faults).toEqual([])
  })

  test('an address opens at a section in its language, whatever was chosen before', async () => {
    await using card = await openWatched(browser, `${cardUrl}?keel=ru#kiri`, {}, (page) =>
      page.addInitScript(() => localStorage.setItem('teejuht.keel', 'en')),
    )
    await expect.poll(() => card.page.isVisible('#say-ru')).toBe(true)
    const letterInView = () =>
      card.page.locator('#kiri').evaluate((section) => {
        const { top, bottom } = section.getBoundingClientRect()
        return top < innerHeight && bottom > 0
      })
    await expect.poll(letterInView).toBe(true)
    await card.page.goto(cardUrl)
    await expect.poll(() => card.page.isVisible('#say-et')).toBe(true)
  })
})

describe('the copy button', () => {
  const options = { permissions: ['clipboard-read', 'clipboard-write'] }

  test('copies the words in both forms and says so', async () => {
    await using card = await openWatched(browser, cardUrl, options)
    const { page } = card
    await Promise.all([
      page.waitForSelector(`[data-copy-target=say-et]:has-text("${et.card.copied}")`),
      page.click('[data-copy-target=say-et]'),
    ])
    const { plain, html } = await readClipboard(page)
    const shown = await page.innerText('#say-et')
    expect(plain.replace(/\s+/g, ' ')).toBe(shown.trim().replace(/\s+/g, ' '))
    expect(html).toContain('<p>')
    expect(html).not.toMatch(/class=|data-/)
    await page.waitForSelector(`[data-card-status]:has-text("${et.card.copied}")`, {
      state: 'attached',
    })
    await page.waitForSelector(`[data-copy-target=say-et]:has-text("${et.card.copySay}")`)
  })

  test('keeps lists and addresses in both forms, and leaves out what is hidden', async () => {
    await using card = await openWatched(browser, cardUrl, options)
    const { page } = card
    await page.locator('#say-et').evaluate((element) => {
      element.innerHTML = `<p>Tere!  Tasu on
        <span class="fact" data-fact="tasu">33 €</span>.</p>
        <ol><li>Logi <a class="outside" href="https://www.eesti.ee/">e-teenusesse</a>;</li>
        <li>tasu &lt;b&gt;.</li></ol>
        <ul><li>vaata <a href="/vastused/muu/">teist vastust</a></li></ul>
        <p hidden>Peidetud</p><p>Lugupidamisega<br>Amet</p>`
    })
    await copyBy(page, () => page.click('[data-copy-target=say-et]'))
    const { plain, html } = await readClipboard(page)
    expect(plain).toBe(
      [
        'Tere! Tasu on 33 €.',
        '',
        '1. Logi e-teenusesse (https://www.eesti.ee/);',
        '2. tasu <b>.',
        '',
        '– vaata teist vastust',
        '',
        'Lugupidamisega',
        'Amet',
      ].join('\n'),
    )
    expect(html).toContain('<li>Logi <a href="https://www.eesti.ee/">e-teenusesse</a>;</li>')
    expect(html).toContain('<li>tasu &lt;b&gt;.</li>')
    expect(html).not.toMatch(/Peidetud|data-|class=|vastused/)
  })

  test('refuses what is blocked and says why', async () => {
    await using card = await openWatched(browser, cardUrl, options)
    const { page } = card
    await page.evaluate(async () => {
      await navigator.clipboard.writeText('enne')
      document.querySelector('#say-et')?.setAttribute('data-copy-blocked', 'Tõlge on vana.')
    })
    await Promise.all([
      page.waitForSelector('[data-copy-target=say-et]:has-text("Tõlge on vana.")'),
      page.click('[data-copy-target=say-et]'),
    ])
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe('enne')
  })

  test('works without the clipboard interface, as on an intranet without https', async () => {
    await using card = await openWatched(browser, cardUrl, options, (page) =>
      page.addInitScript(() => {
        Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined })
        Object.defineProperty(globalThis, 'ClipboardItem', { value: undefined })
      }),
    )
    await copyBy(card.page, () => card.page.click('[data-copy-target=say-et]'))
    expect(card.faults).toEqual([])
  })
})

describe('the look', () => {
  const background = 'getComputedStyle(document.documentElement).backgroundColor'

  test('goes round auto, light and dark, and is there before the page is painted', async () => {
    await using card = await openWatched(browser, cardUrl, { colorScheme: 'light' })
    const { page } = card
    const light = await page.evaluate(background)
    const button = page.locator('[data-theme-toggle]')
    await expect.poll(() => button.textContent()).toContain(et.navigation.themeAuto)
    await button.click()
    await expect.poll(() => button.textContent()).toContain(et.navigation.themeLight)
    await button.click()
    await expect.poll(() => button.textContent()).toContain(et.navigation.themeDark)
    await expect.poll(() => page.evaluate(background)).not.toBe(light)
    await page.addInitScript(() => {
      addEventListener('DOMContentLoaded', () => {
        document.body.dataset['early'] = document.documentElement.dataset['theme']
      })
    })
    await page.route('**/*GuideLayout*', (route) => route.abort())
    await page.reload()
    await expect.poll(() => page.getAttribute('html', 'data-theme')).toBe('dark')
    await expect.poll(() => page.getAttribute('body', 'data-early')).toBe('dark')
  })

  test('nothing breaks when storage is switched off', async () => {
    await using card = await openWatched(browser, cardUrl, {}, (page) =>
      page.addInitScript(() => {
        Object.defineProperty(globalThis, 'localStorage', {
          get() {
            throw new DOMException('denied', 'SecurityError')
          },
        })
      }),
    )
    const { page } = card
    await page.click('[data-theme-toggle]')
    await expect.poll(() => page.getAttribute('html', 'data-theme')).toBe('light')
    await page.click('[data-language-choice=ru]')
    await expect.poll(() => page.isVisible('#say-ru')).toBe(true)
    expect(card.faults).toEqual([])
  })
})
