import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openBrowser } from '../support/browser.ts'
import {
  answersInEveryLanguage,
  callPalette,
  hitsFor,
  selectedAnswer,
  typeQuery,
} from '../support/palette-page.ts'
import { openWatched } from '../support/watched-page.ts'

const siteUrl = inject('siteUrl')
const [from, to] = answersInEveryLanguage(inject('siteFolder'))
if (!from || !to) throw new Error('The guide has no two answers in all three languages')

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** Something that waits until the test lets it go on. */
function held() {
  let release = (): void => undefined
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  return { released, release: () => release() }
}

const openCard = () => openWatched(browser, `${siteUrl}/vastused/${from.id}/`)

describe('the palette over a card', () => {
  test.each(['/', 'Control+k', 'Meta+k'])(
    '%s calls it; from question to card by keys only',
    async (key) => {
      await using card = await openCard()
      const { page } = card
      await callPalette(page, key)
      await typeQuery(page, to.titles.et)
      await expect.poll(() => selectedAnswer(page)).toBe(to.id)
      await page.keyboard.press('Enter')
      await page.waitForURL(`${siteUrl}/vastused/${to.id}/`)
      expect(card.faults).toEqual([])
    },
  )

  test('the header button calls it; Esc clears, then closes and gives the focus back', async () => {
    await using card = await openCard()
    const { page } = card
    await callPalette(page, '/')
    await page.keyboard.press('Escape')
    await page.click('[data-open-palette]')
    await page.waitForSelector('dialog[open]')
    await typeQuery(page, to.titles.et)
    await page.keyboard.press('Escape')
    await expect.poll(() => page.inputValue('[role=combobox]')).toBe('')
    await expect.poll(() => page.isVisible('dialog[open]')).toBe(true)
    await page.keyboard.press('Escape')
    await expect.poll(() => page.isVisible('dialog[open]')).toBe(false)
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.hasAttribute('data-open-palette')))
      .toBe(true)
    await expect.poll(() => page.url()).toBe(`${siteUrl}/vastused/${from.id}/`)
  })

  test.each([
    ['the key', (page: Page) => page.keyboard.press('/')],
    ['the button', (page: Page) => page.click('[data-open-palette]')],
  ])(
    'called by %s before any other script has come: what is typed is searched',
    async (_, call) => {
      const scripts = held()
      await using card = await openWatched(browser, `${siteUrl}/ikoon.svg`)
      const { page } = card
      await page.route(/_varad\/(?!early).*\.js$/, async (route) => {
        await scripts.released
        await route.continue()
      })
      // Without its scripts the page never says that it has loaded.
      await page.goto(`${siteUrl}/vastused/${from.id}/`, { waitUntil: 'commit' })
      await page.waitForSelector('[data-open-palette]')
      await call(page)
      await page.waitForSelector('dialog[open] [role=combobox]:focus')
      await page.keyboard.type(to.titles.et)
      scripts.release()
      await hitsFor(page, to.titles.et)
      await expect.poll(() => page.inputValue('[role=combobox]')).toBe(to.titles.et)
      await expect.poll(() => selectedAnswer(page)).toBe(to.id)
      expect(card.faults).toEqual([])
    },
  )

  test('new hits are shown from the first, however far the list was scrolled', async () => {
    const low = { viewport: { width: 900, height: 320 } }
    await using card = await openWatched(browser, `${siteUrl}/vastused/${from.id}/`, low)
    const { page } = card
    const scrolled = () => page.$eval('.palette-list', (list) => Math.round(list.scrollTop))
    await callPalette(page, '/')
    await typeQuery(page, 'luba')
    await page.keyboard.press('End')
    await expect.poll(() => selectedAnswer(page)).toBe('palette-full-text')
    await expect.poll(scrolled).toBeGreaterThan(0)
    await page.keyboard.type('d')
    await hitsFor(page, 'lubad')
    await expect.poll(scrolled).toBeLessThan(10)
    await page.$eval('.palette-list', (list) => {
      list.scrollTop = 1000
    })
    await expect.poll(scrolled).toBeGreaterThan(0)
    await page.keyboard.type('e')
    await hitsFor(page, 'lubade')
    await expect.poll(scrolled).toBeLessThan(10)
    expect(card.faults).toEqual([])
  })

  test('its button and a click beside it close it', async () => {
    await using card = await openCard()
    const { page } = card
    await callPalette(page, '/')
    await page.click('.palette-close')
    await expect.poll(() => page.isVisible('dialog[open]')).toBe(false)
    await callPalette(page, '/')
    await page.mouse.click(5, 790)
    await expect.poll(() => page.isVisible('dialog[open]')).toBe(false)
  })

  test('the keys type in a text field', async () => {
    await using fullText = await openWatched(browser, `${siteUrl}/otsing/`)
    const { page } = fullText
    const field = page.locator('main input[type=search], main input[type=text]').first()
    await field.focus()
    await page.keyboard.type('1/2')
    await expect.poll(() => field.inputValue()).toBe('1/2')
    await expect.poll(() => page.isVisible('dialog[open]')).toBe(false)
  })
})
