import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { enumerateRoutes } from '../../src/guides/routes.ts'
import { loadKnowledgeBase } from '../../src/knowledge-base/load.ts'
import { et } from '../../src/i18n/et.ts'
import { openBrowser } from '../support/browser.ts'
import { openWatched } from '../support/watched-page.ts'

const siteUrl = inject('siteUrl')
const siteFolder = inject('siteFolder')
const content = loadKnowledgeBase(
  process.env['CONTENT_DIR'] ?? join(import.meta.dirname, '../../content'),
)
const ids = readdirSync(join(siteFolder, 'juhised'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)

/** The guide with the longest route: there is most to walk. */
const walked = ids
  .map((id) => ({ id, routes: routesOf(id) }))
  .map(({ id, routes }) => ({
    id,
    route: routes.toSorted((left, right) => right.length - left.length)[0] ?? [],
  }))
  .toSorted((left, right) => right.route.length - left.route.length)[0]
if (!walked || walked.route.length < 3)
  throw new Error('The guide has no decision guide with three questions')
const { id, route } = walked
const address = `${siteUrl}/juhised/${id}/`

function routesOf(guideId: string): readonly (readonly number[])[] {
  const guide = content.guides.get(guideId)
  return guide
    ? [...enumerateRoutes(guide)].map(({ choices }) => choices.map(({ number }) => number))
    : []
}

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const ready = (page: Page) => page.waitForSelector('[data-guide][data-ready]')
const atWalk = (page: Page, walk: readonly number[]) =>
  page.waitForFunction(
    ([hash, length]) =>
      location.hash === hash &&
      document.querySelectorAll('[data-guide-trail] li').length === length,
    [walk.length > 0 ? `#${walk.join('.')}` : '', walk.length] as const,
  )
const shownSections = (page: Page) => page.locator('.guide-stop:visible').count()

describe('a guide in the browser', () => {
  test('is walked by number keys to its outcome, one question at a time, without a request', async () => {
    await using guide = await openWatched(browser, address)
    const { page } = guide
    await ready(page)
    await guide.atRest()
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    for (const [index, number] of route.entries()) {
      await expect.poll(() => shownSections(page)).toBe(1)
      await page.keyboard.press(String(number))
      await atWalk(page, route.slice(0, index + 1))
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.hasAttribute('data-guide-heading')))
        .toBe(true)
    }
    await expect.poll(() => page.locator('[data-guide-outcome]:visible').count()).toBe(1)
    await expect
      .poll(() => page.textContent('[data-guide-status]'))
      .toBe(et.guides.arrived(route.length))
    await expect
      .poll(() => page.locator('[data-guide-trail] li').allTextContents())
      .toHaveLength(route.length)
    // A new letter may want its part of the typeface.
    expect(asked.filter((url) => !url.endsWith('.woff2'))).toEqual([])
    await expect
      .poll(() =>
        page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('juhis'))),
      )
      .toEqual([])
    expect(guide.faults).toEqual([])
  })

  test('goes back by Backspace, the arrow, the browser and the trail, and restarts', async () => {
    await using guide = await openWatched(browser, `${address}#${route.join('.')}`)
    const { page } = guide
    await ready(page)
    await atWalk(page, route)
    await page.keyboard.press('Backspace')
    await atWalk(page, route.slice(0, -1))
    await page.keyboard.press('ArrowLeft')
    await atWalk(page, route.slice(0, -2))
    await page.goBack()
    await atWalk(page, route.slice(0, -1))
    await page.locator('[data-guide-trail] li a').nth(1).click()
    await atWalk(page, route.slice(0, 1))
    await page.keyboard.press(String(route[1]))
    await atWalk(page, route.slice(0, 2))
    await page.keyboard.press('Home')
    await atWalk(page, [])
    await expect.poll(() => page.isVisible('[data-guide-trail]')).toBe(false)
    expect(guide.faults).toEqual([])
  })

  test('keys pressed faster than the page shows their questions are all heard', async () => {
    await using guide = await openWatched(browser, address)
    const { page } = guide
    await ready(page)
    await page.evaluate((numbers) => {
      for (const key of numbers)
        document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
    }, route.map(String))
    await atWalk(page, route)
    await page.waitForSelector('[data-guide-outcome]:visible')
  })

  test('is walked by mouse and by Tab and Enter', async () => {
    await using guide = await openWatched(browser, address)
    const { page } = guide
    await ready(page)
    await page
      .locator('.guide-option:visible')
      .nth((route[0] ?? 1) - 1)
      .click()
    await atWalk(page, route.slice(0, 1))
    for (let tab = 0; tab < (route[1] ?? 1); tab++) await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await atWalk(page, route.slice(0, 2))
    await page.click('[data-guide-back]')
    await atWalk(page, route.slice(0, 1))
    await page.click('[data-guide-restart]')
    await atWalk(page, [])
  })

  test('an option that is not there, a key with Ctrl and typing elsewhere change nothing', async () => {
    await using guide = await openWatched(browser, address)
    const { page } = guide
    await ready(page)
    await page.keyboard.press('9')
    await page.keyboard.press('Control+1')
    await page.keyboard.press('Control+k')
    await page.waitForSelector('dialog[open] [role=combobox]')
    await page.keyboard.type('1')
    await expect.poll(() => page.inputValue('[role=combobox]')).toBe('1')
    await expect.poll(() => page.url()).toBe(address)
  })

  test('keys are switched off with all single keys', async () => {
    await using guide = await openWatched(browser, address, {}, (page) =>
      page.addInitScript(() => localStorage.setItem('teejuht.klahvid', 'valjas')),
    )
    const { page } = guide
    await ready(page)
    const clickOption = (number = 1) =>
      page
        .locator('.guide-option:visible')
        .nth(number - 1)
        .click()
    await page.keyboard.press(String(route[0]))
    await clickOption(route[0])
    await atWalk(page, route.slice(0, 1))
    await page.keyboard.press('Home')
    // The next step shows that the keys were heard and did nothing.
    await clickOption(route[1])
    await atWalk(page, route.slice(0, 2))
  })

  test.each(['#99.99', '#samm-mis-iganes', '#1.9.9', '#<b>', '#1.2.'])(
    'an address with %s opens somewhere',
    async (fragment) => {
      await using guide = await openWatched(browser, address + fragment)
      await ready(guide.page)
      await expect.poll(() => shownSections(guide.page)).toBe(1)
      expect(guide.faults).toEqual([])
    },
  )

  test('the outcome leads to the card and its letter', async () => {
    await using guide = await openWatched(browser, `${address}#${route.join('.')}`)
    const { page } = guide
    await ready(page)
    const outcome = page.locator('[data-guide-outcome]:visible')
    const card = await outcome.locator('[data-guide-answer]').getAttribute('href')
    await outcome.getByText(et.guides.openLetter).click()
    await page.waitForURL('**/vastused/**')
    await expect.poll(() => new URL(page.url()).hash).toBe('#kiri')
    await expect
      .poll(() => new URL(page.url()).pathname)
      .toBe(new URL(card ?? '', siteUrl).pathname)
    await expect.poll(() => page.locator(`.guide-links a[href="/juhised/${id}/"]`).count()).toBe(1)
  })

  test('the drawing shows the way and keeps its arrow keys', async () => {
    await using guide = await openWatched(browser, `${address}#${route.slice(0, 2).join('.')}`)
    const { page } = guide
    await ready(page)
    await page.click('.guide-picture summary')
    await expect.poll(() => page.locator('.guide-line.taken').count()).toBe(2)
    await expect.poll(() => page.locator('.guide-box.here').count()).toBe(1)
    await page.waitForFunction(() => {
      const frame = document.querySelector('[data-guide-drawing]')?.getBoundingClientRect()
      const box = document.querySelector('.guide-box.here')?.getBoundingClientRect()
      return (
        frame && box && box.top >= frame.top && box.bottom <= frame.bottom && box.left >= frame.left
      )
    })
    await page.focus('[data-guide-drawing]')
    await page.keyboard.press('ArrowLeft')
    // A key beside the drawing shows that this one was heard and did not go back.
    await page.locator('[data-guide-heading]:visible').focus()
    await page.keyboard.press('Backspace')
    await atWalk(page, route.slice(0, 1))
  })

  test('no text of a drawing leaves its box', async () => {
    await using guide = await openWatched(browser, address)
    const { page } = guide
    for (const one of ids) {
      await page.goto(`${siteUrl}/juhised/${one}/`)
      await page.click('.guide-picture summary')
      const outside = await page.evaluate(() =>
        [...document.querySelectorAll<SVGGElement>('.guide-box')].flatMap((box) => {
          const frame = box.querySelector('rect')?.getBoundingClientRect()
          return [...box.querySelectorAll('tspan')]
            .map((line) => ({ words: line.textContent, place: line.getBoundingClientRect() }))
            .filter(
              ({ place }) => !frame || place.right > frame.right || place.bottom > frame.bottom + 1,
            )
            .map(({ words }) => words)
        }),
      )
      expect(outside).toEqual([])
    }
  })
})

describe('without JavaScript', () => {
  test('every question, option and outcome is readable and the options lead on', async () => {
    await using guide = await openWatched(browser, address, { javaScriptEnabled: false })
    const { page } = guide
    const guideOf = content.guides.get(id)
    await expect
      .poll(() => page.locator('[data-guide-step]:visible').count())
      .toBe(guideOf?.steps.size)
    await expect
      .poll(() => page.locator('[data-guide-outcome]:visible').count())
      .toBe(guideOf?.outcomes.size)
    const targets = await page
      .locator('.guide-option')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    const names = await page
      .locator('.guide-stop')
      .evaluateAll((stops) => stops.map((stop) => `#${stop.id}`))
    expect(targets.filter((target) => !names.includes(target ?? ''))).toEqual([])
  })

  test('when only its script fails, the links still lead on', async () => {
    await using guide = await openWatched(browser, address, {}, (page) =>
      page.route(/_varad\/.*\.js/, (request) => request.abort()),
    )
    const { page } = guide
    await expect.poll(() => shownSections(page)).toBe(1)
    await page.locator('.guide-option:visible').first().click()
    await expect.poll(() => shownSections(page)).toBe(2)
  })
})

test('the list names every guide, and only published answers are linked', () => {
  const list = readFileSync(join(siteFolder, 'juhised', 'index.html'), 'utf8')
  const answers = new Set(readdirSync(join(siteFolder, 'vastused')))
  for (const one of ids) {
    expect(list).toContain(`href="/juhised/${one}/"`)
    const page = readFileSync(join(siteFolder, 'juhised', one, 'index.html'), 'utf8')
    const linked = [...page.matchAll(/href="\/vastused\/([a-z0-9-]+)\//g)].map(
      (match) => match[1] ?? '',
    )
    expect(linked.filter((answer) => !answers.has(answer))).toEqual([])
    expect(page).not.toContain('{{')
  }
})
