import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { et } from '../../src/i18n/et.ts'
import { openBrowser } from '../support/browser.ts'
import { copyBy } from '../support/letter-page.ts'
import { openWatched } from '../support/watched-page.ts'

const siteUrl = inject('siteUrl')
const OPTIONS = { permissions: ['clipboard-read', 'clipboard-write'] }

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const openHelper = (fragment = '', prepare?: (page: Page) => Promise<unknown>) =>
  openWatched(browser, `${siteUrl}/tahtajad/${fragment}`, OPTIONS, prepare)

const answerOf = (page: Page) => page.textContent('[data-answer]')
const extendedOf = (page: Page) => page.textContent('[data-extended]')

describe('the deadline helper', () => {
  test('begins with today in Tallinn, also when it is still yesterday elsewhere', async () => {
    await using helper = await openHelper('', (page) =>
      page.clock.setFixedTime(new Date('2026-11-22T22:30:00Z')),
    )
    await expect.poll(() => helper.page.inputValue('input[type=date]')).toBe('2026-11-23')
    await expect.poll(() => answerOf(helper.page)).toBe('30.11.2026, esmaspäev')
    expect(helper.faults).toEqual([])
  })

  test.each([
    ['teabenoue', '2026-12-21', '30.12.2026, kolmapäev', '14.01.2027, neljapäev'],
    ['selgitustaotlus', '2026-12-31', '01.02.2027, esmaspäev', '01.03.2027, esmaspäev'],
    ['margukiri', '2026-11-24', '28.12.2026, esmaspäev', '25.01.2027, esmaspäev'],
    ['vaie', '2026-11-18', '30.11.2026, esmaspäev', '28.12.2026, esmaspäev'],
    ['edastamine', '2027-03-25', '02.04.2027, reede', ''],
  ])('counts %s received on %s: %s', async (type, received, answer, extended) => {
    await using helper = await openHelper()
    const { page } = helper
    await page.selectOption('select', type)
    await page.fill('input[type=date]', received)
    await expect.poll(() => answerOf(page)).toBe(answer)
    await expect.poll(() => page.isVisible('[data-extended]')).toBe(extended !== '')
    if (extended) await expect.poll(() => extendedOf(page)).toBe(extended)
    await expect
      .poll(() => page.textContent('[data-count] .counted-last'))
      .toContain(answer.slice(0, 10))
    await expect.poll(() => page.isVisible(`[data-basis=${type}]`)).toBe(true)
    await expect.poll(() => page.url()).toBe(`${siteUrl}/tahtajad/#${type}`)
    expect(helper.faults).toEqual([])
  })

  test('says why a day does not count', async () => {
    await using helper = await openHelper('#teabenoue')
    const { page } = helper
    await page.fill('input[type=date]', '2026-12-21')
    const row = (at: number) => page.locator('[data-count] li').nth(at).textContent()
    await expect.poll(() => row(2)).toBe('23.12.2026 kolmapäev, 2. tööpäev, lühendatud tööpäev')
    await expect.poll(() => row(3)).toBe('24.12.2026 jõululaupäev, ei loeta')
  })

  test('a day that is none is said and shows no deadline', async () => {
    await using helper = await openHelper()
    await helper.page.fill('input[type=date]', '')
    await expect.poll(() => helper.page.textContent('[data-message]')).toBe(et.deadlines.badDay)
    await expect.poll(() => helper.page.isVisible('[data-result]')).toBe(false)
  })

  test('copies the sentence in each language, without a request and without storing', async () => {
    await using helper = await openHelper('#vaie')
    const { page } = helper
    await helper.atRest()
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.fill('input[type=date]', '2026-11-18')
    for (const [language, words] of [
      ['et', 'Lahendame Teie vaide hiljemalt 30.11.2026.'],
      ['ru', 'Мы рассмотрим Ваше возражение не позднее 30.11.2026.'],
      ['en', 'We will decide your appeal by 30.11.2026 at the latest.'],
    ]) {
      await copyBy(page, () => page.click(`[data-copy-target=lause-${language ?? ''}]`))
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(words)
    }
    expect(asked).toEqual([])
    await expect
      .poll(() => page.evaluate(() => [localStorage.length, sessionStorage.length]))
      .toEqual([0, 0])
  })

  test('an extension is not copied before its reason is given', async () => {
    await using helper = await openHelper('#selgitustaotlus')
    const { page } = helper
    const button = '[data-copy-target=pikendus-et]'
    await page.fill('input[type=date]', '2026-11-23')
    await copyBy(page, () => page.click(button), 'blocked')
    await page.fill('[data-reason=et]', 'ootame teise asutuse andmeid. ')
    await copyBy(page, () => page.click(button))
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toBe(
        'Vajame vastamiseks rohkem aega, sest ootame teise asutuse andmeid. Vastame hiljemalt 25.01.2027.',
      )
    expect(helper.faults).toEqual([])
  })
})

test('a card that speaks of these deadlines leads to the helper', async () => {
  const address = `${siteUrl}/vastused/vaie-selgitustaotlus-teabenoue/`
  await using card = await openWatched(browser, address)
  await card.page.click(`main a:has-text("${et.deadlines.open}")`)
  await card.page.waitForURL(`${siteUrl}/tahtajad/`)
  await expect.poll(() => card.page.isVisible('[data-answer]')).toBe(true)
})

test('without scripts the terms and their basis stand there', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${siteUrl}/tahtajad/`)
  await expect.poll(() => page.locator('[data-basis]').count()).toBe(5)
  await expect.poll(() => page.textContent('.deadline-basis')).toContain('15\u00a0tööpäeva')
  await expect.poll(() => page.isVisible('[data-result]')).toBe(false)
  await context.close()
})
