import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { kindWords } from '../../src/i18n/et-kinds.ts'
import { axeViolations } from '../support/axe.ts'
import { openBrowser } from '../support/browser.ts'
import { openClipboardPage, readClipboard } from '../support/letter-page.ts'
import { callPalette, hitsFor, typeQuery } from '../support/palette-page.ts'
import { openWatched } from '../support/watched-page.ts'

const siteUrl = inject('siteUrl')

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const openFor = async (query: string, options = {}) => {
  const home = await openWatched(browser, `${siteUrl}/?q=${encodeURIComponent(query)}`, options)
  await hitsFor(home.page, query)
  return home
}

const rowsOf = (page: Page) =>
  page.$$eval('[role=option]', (rows) =>
    rows.map((row) => {
      const { answerId, kind } = (row as HTMLElement).dataset
      return kind ?? (answerId === undefined ? 'full text' : 'answer')
    }),
  )

describe('hits of other kinds', () => {
  test('a fee stands under its answer with the amount in it, and opens the fees of the card', async () => {
    await using home = await openFor('riigilõiv juhiluba')
    const { page } = home
    const kinds = await rowsOf(page)
    expect(kinds.slice(0, 2)).toEqual(['answer', 'fee'])
    expect(kinds.at(-1)).toBe('full text')
    const fee = page.locator('[role=option][data-kind=fee]').first()
    await expect.poll(() => fee.innerText()).toMatch(/^Tasu[^]*\d+\s€/)
    await page.keyboard.press('ArrowDown')
    await page.waitForSelector('[data-kind=fee][aria-selected=true]')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/vastused\/[^/]+\/#fees$/)
    await expect.poll(() => page.isVisible('#fees')).toBe(true)
    expect(home.faults).toEqual([])
  })

  test('a number finds whose it is; the guide then covers the query', async () => {
    await using home = await openFor('620 1200')
    const { page } = home
    expect((await rowsOf(page))[0]).toBe('contact')
    await expect.poll(() => page.getAttribute('[role=listbox]', 'data-confident')).toBe('true')
    await expect.poll(() => page.isVisible('.palette-doubt')).toBe(false)
    await expect.poll(() => page.locator('[role=option]').first().innerText()).toContain('620 1200')
  })

  test('a letter is opened composed on its card', async () => {
    await using home = await openFor('kiri lõiv tagasi')
    const { page } = home
    expect((await rowsOf(page))[0]).toBe('letter')
    await page.keyboard.press('Enter')
    await page.waitForURL(`${siteUrl}/vastused/riigiloivu-tagastamine/#kiri`)
    await page.locator('[data-copy-letter]').waitFor()
    expect(home.faults).toEqual([])
  })

  test('a guide is opened by its name', async () => {
    await using home = await openFor('Droon: mida on enne lendu vaja?')
    await home.page.keyboard.press('Enter')
    await home.page.waitForURL(`${siteUrl}/juhised/drooni-nouded/`)
  })

  test('a term tells its meaning in the hit and opens the glossary at it', async () => {
    await using home = await openFor('digijuhiluba')
    const { page } = home
    const term = page.locator('[role=option][data-kind=term]').first()
    await expect.poll(() => term.innerText()).toContain('Juhiloa elektrooniline kuju')
    await term.click()
    await page.waitForURL(`${siteUrl}/sonastik/#digijuhiluba`)
  })

  test('Alt-C copies what a hit tells', async () => {
    const query = 'merepääste telefon'
    const page = await openClipboardPage(browser, `${siteUrl}/?q=${encodeURIComponent(query)}`)
    await hitsFor(page, query)
    const number = await page.locator('[data-kind=contact] .palette-says').first().innerText()
    await page.keyboard.press('Alt+c')
    await page.waitForFunction(
      (words) => document.querySelector('.palette-told')?.textContent === words,
      kindWords.copied(number),
    )
    expect((await readClipboard(page)).plain).toBe(number)
    await page.context().close()
  })

  test('speak their kind first', async () => {
    await using home = await openFor('riigilõiv juhiluba')
    const fee = home.page.locator('[role=option][data-kind=fee]').first()
    await expect.poll(() => fee.ariaSnapshot()).toMatch(/^- option "Tasu .+ €.+Kinnitatud/)
    await home.page.waitForFunction(
      (words) =>
        [...document.querySelectorAll('.palette [role=status]')].some((one) =>
          one.textContent.includes(words),
        ),
      kindWords.count(3),
    )
  })

  test('speak Russian where the caller does', async () => {
    await using home = await openFor('сколько стоит экзамен по вождению')
    const fee = home.page.locator('[role=option][data-kind=fee]').first()
    await expect
      .poll(() => fee.locator('[lang=ru]').first().innerText())
      .toMatch(/\p{Script=Cyrillic}/u)
    await expect.poll(() => fee.getAttribute('href')).toContain('?keel=ru#')
  })

  test.each(['riigilõiv juhiluba', 'kiri lõiv tagasi', '620 1200', 'digijuhiluba'])(
    'have no accessibility fault, light, dark and in high contrast: %s',
    async (query) => {
      for (const look of [
        { colorScheme: 'light' },
        { colorScheme: 'dark' },
        { forcedColors: 'active' },
      ] as const) {
        await using home = await openFor(query, {
          ...look,
          reducedMotion: 'reduce',
          bypassCSP: true,
        })
        expect(await axeViolations(home.page)).toEqual([])
      }
    },
  )

  test('in high contrast the kind keeps its border', async () => {
    await using home = await openFor('riigilõiv juhiluba', { forcedColors: 'active' })
    const border = await home.page
      .locator('.palette-kind')
      .first()
      .evaluate((tag) => getComputedStyle(tag).borderTopWidth)
    expect(parseFloat(border)).toBeGreaterThan(0)
  })

  test.each([320, 1000])('stay dense and inside the window at %d px', async (width) => {
    const options = { viewport: { width, height: 700 } }
    await using card = await openWatched(
      browser,
      `${siteUrl}/vastused/juhiloa-vahetamine/`,
      options,
    )
    const { page } = card
    await callPalette(page, '/')
    await typeQuery(page, 'riigilõiv juhiluba')
    const boxes = await page.$$eval('[data-kind], [data-kind] *', (all) =>
      all.map((one) => {
        const { right, height } = one.getBoundingClientRect()
        return { right, height, row: one.getAttribute('role') === 'option' }
      }),
    )
    expect(boxes.length).toBeGreaterThan(0)
    expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThanOrEqual(width)
    const heights = boxes.filter(({ row }) => row).map(({ height }) => height)
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(24)
    expect(Math.max(...heights)).toBeLessThanOrEqual(width === 320 ? 110 : 48)
  })
})
