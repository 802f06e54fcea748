import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { et } from '../../src/i18n/et.ts'
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
const answers = answersInEveryLanguage(inject('siteFolder'))
const [answer] = answers
if (!answer) throw new Error('The guide has no answer in all three languages')
const { id, titles } = answer

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const openHome = (rest = '') => openWatched(browser, `${siteUrl}/${rest}`)

describe('typing on the home page', () => {
  test('finds at once, with the first hit selected and all that an agent must see', async () => {
    await using home = await openHome()
    const { page } = home
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('palette-input')
    await typeQuery(page, titles.et)
    await expect.poll(() => selectedAnswer(page)).toBe(id)
    const first = page.locator('[role=option]').first()
    await expect.poll(() => first.locator('mark').count()).toBeGreaterThan(0)
    await expect.poll(() => first.locator('.tag-status').textContent()).not.toBe('')
    await expect.poll(() => first.locator('.tag-mode').count()).toBeGreaterThan(0)
    await expect.poll(() => page.getAttribute('[role=combobox]', 'aria-expanded')).toBe('true')
    await expect.poll(() => page.getAttribute('[role=listbox]', 'data-confident')).toBe('true')
    await page.waitForFunction(
      (words) =>
        document
          .querySelector('.palette .visually-hidden[role=status]')
          ?.textContent.endsWith(words),
      et.palette.hitCount(2).replace('2 ', ''),
    )
    expect(home.faults).toEqual([])
  })

  // The worker is asked before the browser has put a letter in, for what the box will hold then.
  test('asks for exactly what the box holds, once, wherever a letter is put', async () => {
    await using home = await openHome()
    const { page } = home
    await typeQuery(page, 'juhiluba')
    await page.evaluate(notePosted)
    const box = page.locator('[role=combobox]')
    await page.keyboard.type('x')
    await page.keyboard.press('Backspace')
    await box.evaluate((input: HTMLInputElement) => input.setSelectionRange(0, 0))
    await page.keyboard.type('õ')
    await box.evaluate((input: HTMLInputElement) => input.setSelectionRange(1, 99))
    await page.keyboard.type('м')
    await page.keyboard.insertText('ere pääste')
    await hitsFor(page, await box.inputValue())
    await expect
      .poll(() => page.evaluate(() => window.posted))
      .toEqual(['juhilubax', 'juhiluba', 'õjuhiluba', 'õм', 'õмere pääste'])
  })

  test('keeps its rows dense and its options out of the tab order', async () => {
    await using home = await openHome(`?q=${encodeURIComponent(titles.et)}`)
    await hitsFor(home.page, titles.et)
    const rows = await home.page.$$eval('[role=option]', (options) =>
      options.map((option) => ({
        height: option.getBoundingClientRect().height,
        tab: (option as HTMLElement).tabIndex,
      })),
    )
    expect(rows.filter(({ height, tab }) => height < 24 || height > 48 || tab !== -1)).toEqual([])
  })

  test('moves with the keys and comes round', async () => {
    await using home = await openHome(`?q=${encodeURIComponent(titles.et)}`)
    const { page } = home
    await hitsFor(page, titles.et)
    const ids = await page.$$eval('[role=option]', (rows) =>
      rows.map((row) => (row as HTMLElement).dataset['answerId'] ?? row.id),
    )
    const walked: (string | null)[] = []
    for (const key of ['ArrowDown', 'End', 'ArrowDown', 'ArrowUp', 'Home', 'PageDown', 'PageUp']) {
      const before = await selectedAnswer(page)
      await page.keyboard.press(key)
      await expect.poll(() => selectedAnswer(page)).not.toBe(before)
      walked.push(await selectedAnswer(page))
    }
    const last = ids.length - 1
    expect(walked).toEqual([1, last, 0, last, 0, Math.min(7, last), 0].map((row) => ids[row]))
  })

  test('opens the card with Enter, and Back returns to the query', async () => {
    await using home = await openHome()
    const { page } = home
    await typeQuery(page, titles.et)
    await page.keyboard.press('Enter')
    await page.waitForURL(`${siteUrl}/vastused/${id}/`)
    await expect.poll(() => page.textContent('[data-section=say]')).not.toBe('')
    await page.goBack()
    await hitsFor(page, titles.et)
    await expect.poll(() => page.inputValue('[role=combobox]')).toBe(titles.et)
    await expect.poll(() => selectedAnswer(page)).toBe(id)
    expect(home.faults).toEqual([])
  })

  test('an Enter faster than the hits opens the answer to the whole query', async () => {
    await using home = await openHome()
    await home.page.waitForSelector('[role=combobox]:focus')
    await home.page.keyboard.insertText(titles.et)
    await home.page.keyboard.press('Enter')
    await home.page.waitForURL(`${siteUrl}/vastused/${id}/`)
    expect(home.faults).toEqual([])
  })

  test('the mouse chooses too, and Ctrl-Enter opens beside', async () => {
    await using home = await openHome(`?q=${encodeURIComponent(titles.et)}`)
    const { page } = home
    await hitsFor(page, titles.et)
    const [beside] = await Promise.all([
      page.context().waitForEvent('page'),
      page.keyboard.press('Control+Enter'),
    ])
    await beside.waitForURL(`${siteUrl}/vastused/${id}/`)
    await page.hover('[role=option]:nth-child(2)')
    const second = await page.getAttribute('[role=option]:nth-child(2)', 'data-answer-id')
    await expect.poll(() => selectedAnswer(page)).toBe(second ?? 'palette-full-text')
    await page.click(`[data-answer-id="${id}"]`)
    await page.waitForURL(`${siteUrl}/vastused/${id}/`)
    expect(home.faults).toEqual([])
  })

  test('Esc clears, and the address forgets the query', async () => {
    await using home = await openHome(`?q=${encodeURIComponent(titles.et)}`)
    const { page } = home
    await hitsFor(page, titles.et)
    await page.keyboard.press('Escape')
    await expect.poll(() => page.inputValue('[role=combobox]')).toBe('')
    await expect.poll(() => page.isVisible('[role=listbox]')).toBe(false)
    await page.waitForURL(`${siteUrl}/`)
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('palette-input')
  })
})

describe('languages', () => {
  test.each(['ru', 'en'] as const)(
    'a query in %s opens the card in that language',
    async (lang) => {
      await using home = await openHome()
      const { page } = home
      await typeQuery(page, titles[lang])
      await expect.poll(() => selectedAnswer(page)).toBe(id)
      await page.keyboard.press('Enter')
      await page.waitForURL(`${siteUrl}/vastused/${id}/?keel=${lang}`)
      await expect.poll(() => page.isVisible(`#say-${lang}`)).toBe(true)
      await expect.poll(() => page.isVisible('#say-et')).toBe(false)
      expect(home.faults).toEqual([])
    },
  )

  test('Estonian without its letters finds the same', async () => {
    const lettered = answers.find(({ titles }) => /[õäöüšž]/i.test(titles.et))
    const bare = lettered?.titles.et.normalize('NFD').replace(/\p{M}/gu, '') ?? ''
    expect(bare).not.toBe('')
    await using home = await openHome()
    await typeQuery(home.page, bare)
    await expect.poll(() => selectedAnswer(home.page)).toBe(lettered?.id)
  })
})

describe('what the guide does not cover', () => {
  test('is said plainly, and the full text is offered', async () => {
    await using home = await openHome()
    const { page } = home
    const words = 'kvantarvuti kohvimasin xyzzy'
    await typeQuery(page, words)
    await expect.poll(() => page.getAttribute('[role=listbox]', 'data-confident')).toBe('false')
    await expect.poll(() => page.isVisible('.palette-doubt')).toBe(true)
    await page.keyboard.press('End')
    await expect.poll(() => selectedAnswer(page)).toBe('palette-full-text')
    await page.keyboard.press('Enter')
    await page.waitForURL(`${siteUrl}/otsing/?q=${encodeURIComponent(words)}`)
  })

  test.each([
    '😀🚗',
    '!!! ??? ...',
    'title:x^9 -y*',
    'שלום عالم',
    '\u200b\u200d',
    'õ'.repeat(10_000),
  ])('the odd query %j breaks nothing', async (words) => {
    await using home = await openHome()
    await home.page.waitForSelector('[role=combobox]:focus')
    await home.page.keyboard.insertText(words)
    await hitsFor(home.page, words)
    await expect.poll(() => selectedAnswer(home.page)).not.toBeNull()
    expect(home.faults).toEqual([])
  })
})

test('of ten thousand characters the full-text row shows and asks only the beginning', async () => {
  await using home = await openHome()
  await home.page.waitForSelector('[role=combobox]:focus')
  const words = 'juhiluba '.repeat(1111)
  await home.page.keyboard.insertText(words)
  await hitsFor(home.page, words)
  const row = home.page.locator('.palette-full-text')
  await expect.poll(async () => (await row.textContent())?.length).toBeLessThan(120)
  await expect.poll(async () => (await row.getAttribute('href'))?.length).toBeLessThan(600)
  expect(home.faults).toEqual([])
})

test('Alt-E says why, and stays while typing goes on', async () => {
  await using home = await openHome()
  await typeQuery(home.page, titles.et)
  await home.page.keyboard.press('Alt+e')
  await home.page.waitForSelector('.palette-explain dl')
  await home.page.keyboard.type(' x')
  await hitsFor(home.page, `${titles.et} x`)
  await expect.poll(() => home.page.textContent('.palette-explain')).toContain('x')
  await home.page.keyboard.press('Alt+e')
  await expect.poll(() => home.page.isVisible('.palette-explain')).toBe(false)
})

test.each([380, 320])('at %d px the dialog fits the window with its hits', async (width) => {
  const options = { viewport: { width, height: 640 } }
  await using card = await openWatched(browser, `${siteUrl}/vastused/${id}/`, options)
  const { page } = card
  await callPalette(page, '/')
  await typeQuery(page, titles.ru)
  const widest = () =>
    page.evaluate(() =>
      Math.max(
        ...[...document.querySelectorAll('.palette, .palette *')].map(
          (element) => element.getBoundingClientRect().right,
        ),
      ),
    )
  await expect.poll(widest).toBeLessThanOrEqual(width)
  expect(card.faults).toEqual([])
})

declare global {
  interface Window {
    /** The queries that the page has sent to its worker. */
    posted: string[]
  }
}

/** Runs in the page. */
function notePosted(): void {
  window.posted = []
  const post = Worker.prototype.postMessage
  Worker.prototype.postMessage = function (this: Worker, message: { readonly query?: string }) {
    if (message.query !== undefined) window.posted.push(message.query)
    post.call(this, message)
  } as typeof post
}
