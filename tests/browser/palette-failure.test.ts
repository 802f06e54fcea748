import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { et } from '../../src/i18n/et.ts'
import { openBrowser } from '../support/browser.ts'
import {
  answersInEveryLanguage,
  hitsFor,
  selectedAnswer,
  typeQuery,
} from '../support/palette-page.ts'
import { openWatched } from '../support/watched-page.ts'

const siteUrl = inject('siteUrl')
const [answer] = answersInEveryLanguage(inject('siteFolder'))
if (!answer) throw new Error('The guide has no answer in all three languages')
const { id, titles } = answer

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const openHome = (prepare: (page: Page) => Promise<unknown>) =>
  openWatched(browser, `${siteUrl}/`, {}, prepare)

const FAILURES: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
  ['no index comes', (page) => page.route('**/_otsing/{et,ru,en}.*', (route) => route.abort())],
  [
    'the vocabulary is gone',
    (page) => page.route('**/_otsing/vocabulary.*', (route) => route.fulfill({ status: 404 })),
  ],
  [
    'the files are cut short',
    (page) => page.route('**/_otsing/*', (route) => route.fulfill({ body: '{"format":' })),
  ],
  [
    'the worker does not start',
    (page) => page.route('**/search-worker*', (route) => route.abort()),
  ],
  [
    'the browser refuses workers',
    (page) =>
      page.addInitScript(() => {
        // A constructor must be able to throw: an arrow function is none, and thus throws.
        Object.defineProperty(globalThis, 'Worker', { value: () => undefined })
      }),
  ],
]

describe('when the search fails', () => {
  test.each(FAILURES)('because %s, it says so and leads to the full text', async (_, fail) => {
    await using home = await openHome(fail)
    const { page } = home
    await page.waitForSelector('.palette-failure')
    await expect.poll(() => page.textContent('.palette-failure')).toContain(et.palette.failed)
    await page.keyboard.type('juhiluba')
    await expect
      .poll(() => page.getAttribute('.palette-failure a', 'href'))
      .toBe('/otsing/?q=juhiluba')
    await page.keyboard.press('Enter')
    await page.waitForURL(`${siteUrl}/otsing/?q=juhiluba`)
    expect(home.faults.filter((fault) => fault.startsWith('asked'))).toEqual([])
  })

  test('trying again helps once the files can be had', async () => {
    await using home = await openHome((page) =>
      page.route('**/_otsing/*', (route) => route.abort()),
    )
    const { page } = home
    await page.waitForSelector('.palette-failure')
    await page.keyboard.type(titles.et)
    await page.unroute('**/_otsing/*')
    await page.click('.palette-failure button')
    await hitsFor(page, titles.et)
    await expect.poll(() => selectedAnswer(page)).toBe(id)
    await expect.poll(() => page.isVisible('.palette-failure')).toBe(false)
  })

  test('without one language it goes on with the others and names the missing one', async () => {
    await using home = await openHome((page) =>
      page.route('**/_otsing/ru.*', (route) => route.abort()),
    )
    await typeQuery(home.page, titles.et)
    await expect.poll(() => selectedAnswer(home.page)).toBe(id)
    await expect.poll(() => home.page.textContent('.palette-notice')).toContain('RU')
  })
})

test('what is typed before the files have come is answered when they come', async () => {
  let release: () => void = () => undefined
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await using home = await openHome((page) =>
    page.route('**/_otsing/*', async (route) => {
      await released
      await route.continue()
    }),
  )
  await home.page.waitForSelector('[role=combobox]:focus')
  await home.page.keyboard.type(titles.et)
  await home.page.waitForSelector(`text=${et.palette.loading}`)
  release()
  await hitsFor(home.page, titles.et)
  await expect.poll(() => selectedAnswer(home.page)).toBe(id)
  expect(home.faults).toEqual([])
})

test('nothing that is typed leaves the browser', async () => {
  const asked: string[] = []
  await using home = await openHome(async (page) => {
    page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')))
  })
  await typeQuery(home.page, titles.et)
  await home.page.keyboard.press('ArrowDown')
  const word = encodeURIComponent(titles.et.split(' ')[0] ?? '')
  expect(asked.filter((address) => address.includes(word))).toEqual([])
  await expect.poll(() => home.page.evaluate(() => Object.keys(localStorage))).toEqual([])
})
