import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { et } from '../../src/i18n/et.ts'
import { offlineWords } from '../../src/i18n/et-offline.ts'
import { openBrowser } from '../support/browser.ts'
import { openLetter } from '../support/letter-page.ts'
import { lookNow, noticeOf, openKeptPage, waitUntilKept } from '../support/offline-page.ts'
import {
  answersInEveryLanguage,
  callPalette,
  selectedAnswer,
  typeQuery,
} from '../support/palette-page.ts'
import { switchedSite, type SwitchedSite } from '../support/switched-site.ts'
import { openWatched } from '../support/watched-page.ts'

const HOUR = 3_600_000
const siteFolder = inject('siteFolder')
const [answer] = answersInEveryLanguage(siteFolder)
if (!answer) throw new Error('The guide has no answer in all three languages')
const { id, titles } = answer

let browser: Browser
let site: SwitchedSite
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())
beforeEach(async () => {
  site = await switchedSite(siteFolder)
})
afterEach(() => site.close())

test('after one visit everything works without the server: search, card, letter, full text', async () => {
  await using kept = await openKeptPage(browser, `${site.url}/`)
  const { page } = kept
  await waitUntilKept(page)
  await site.stop()

  await page.goto(`${site.url}/`)
  await page.locator('[role=combobox]').focus()
  await typeQuery(page, titles.et)
  await expect.poll(() => selectedAnswer(page)).toBe(id)
  await page.keyboard.press('Enter')
  await page.waitForURL(`${site.url}/vastused/${id}/**`)
  await callPalette(page, '/')
  await typeQuery(page, titles.ru)
  await expect.poll(() => selectedAnswer(page)).toBe(id)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.waitForFunction(() => document.activeElement === document.body)
  await openLetter(page)
  await expect.poll(() => page.locator('[data-letter-preview]').innerText()).toContain('Viide: ')
  await expect
    .poll(() => noticeOf(page, 'connection'))
    .toMatch(/^Serveriga ühendust ei ole\. Näed sisu seisuga \d\d\.\d\d\.\d{4} kell \d\d\.\d\d\.$/)

  await page.goto(`${site.url}/otsing/?q=${encodeURIComponent(titles.et)}`)
  await page.waitForSelector('[data-full-text-hits] li')
  await page.goto(`${site.url}/olematu/leht/`)
  await expect.poll(() => page.textContent('h1')).toBe(offlineWords.page.title)

  await site.start()
  await page.goto(`${site.url}/vastused/${id}/`)
  // Whoever has looked twice has shown what came of the first look.
  for (let look = 0; look < 2; look++) await lookNow(page)
  await expect.poll(() => page.locator('[data-notice]').count()).toBe(0)
})

test('without the server a reference still leads to its words; an unknown one says why not', async () => {
  const { texts } = JSON.parse(
    readFileSync(join(siteFolder, 'vastused', `${id}.json`), 'utf8'),
  ) as { texts: readonly { lang: string; reference: string }[] }
  const reference = texts.find(({ lang }) => lang === 'ru')?.reference
  if (reference === undefined) throw new Error('The record names no reference')
  await using kept = await openKeptPage(browser, `${site.url}/`)
  const { page } = kept
  await waitUntilKept(page)
  await site.stop()
  await page.goto(`${site.url}/viide/?viide=${reference}`)
  await expect.poll(() => page.innerText('[data-reference-words]')).toContain(titles.ru)
  const unknown = `${id}.et.00000000`
  await page.goto(`${site.url}/viide/?viide=${unknown}`)
  await expect
    .poll(() => page.innerText('[data-reference-status]'))
    .toBe(et.reference.notFoundOffline(unknown))
})

describe('the clock', () => {
  test('three days without the server are told', async () => {
    await using kept = await openKeptPage(browser, `${site.url}/vastused/${id}/`)
    const { page, context } = kept
    await waitUntilKept(page)
    await site.stop()
    const later = await context.newPage()
    await later.clock.install({ time: Date.now() + 71 * HOUR })
    await later.goto(`${site.url}/vastused/${id}/`)
    await later.clock.runFor(5000)
    await expect.poll(() => noticeOf(later, 'connection')).toContain('Näed sisu seisuga')
    await later.clock.setFixedTime(Date.now() + 73 * HOUR)
    await later.evaluate(() => dispatchEvent(new Event('online')))
    await later.waitForSelector('[data-notice=connection].strong')
    await expect.poll(() => noticeOf(later, 'connection')).toContain('ühendust olnud 3 päeva')
  })

  test('a clock that is a day wrong is told while the server is there to compare', async () => {
    await using kept = await openKeptPage(browser, `${site.url}/`, (page) =>
      page.clock.install({ time: Date.now() - 24 * HOUR }),
    )
    await kept.page.clock.runFor(5000)
    await expect.poll(() => noticeOf(kept.page, 'clock')).toBe(offlineWords.clockBehind(24))
  })

  test('a clock turned back does not make the content young', async () => {
    await using kept = await openKeptPage(browser, `${site.url}/`)
    await waitUntilKept(kept.page)
    await site.stop()
    const later = await kept.context.newPage()
    await later.clock.install({ time: Date.now() - 24 * HOUR })
    await later.goto(`${site.url}/`)
    await later.clock.runFor(5000)
    await expect.poll(() => noticeOf(later, 'connection')).toBe(offlineWords.clockTurnedBack)
  })
})

test('where the browser keeps nothing the guide works as long as the server is there', async () => {
  await using blocked = await openWatched(
    browser,
    `${site.url}/vastused/${id}/`,
    { serviceWorkers: 'allow' },
    (page) =>
      page.addInitScript(() => {
        const refuse = () => {
          throw new DOMException('blocked', 'SecurityError')
        }
        for (const name of ['localStorage', 'sessionStorage', 'caches', 'indexedDB'])
          Object.defineProperty(globalThis, name, { get: refuse })
        Object.defineProperty(ServiceWorkerContainer.prototype, 'register', {
          value: () => Promise.reject(new DOMException('blocked', 'SecurityError')),
        })
      }),
  )
  const { page, faults } = blocked
  await lookNow(page)
  await callPalette(page, '/')
  await typeQuery(page, titles.et)
  await expect.poll(() => selectedAnswer(page)).toBe(id)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.locator('[data-language-switch] [data-language-choice=ru]').click()
  await expect.poll(() => page.locator('#say-ru').isVisible()).toBe(true)
  await openLetter(page)
  for (let look = 0; look < 2; look++) await lookNow(page)
  expect(faults).toEqual([])
})
