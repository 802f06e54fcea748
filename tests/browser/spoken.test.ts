import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { et } from '../../src/i18n/et.ts'
import { openBrowser } from '../support/browser.ts'
import { hitsFor } from '../support/palette-page.ts'
import { openWatched } from '../support/watched-page.ts'

const siteUrl = inject('siteUrl')

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const open = (path: string) => openWatched(browser, siteUrl + path)

describe('what a screen reader is told', () => {
  test('the palette: a combobox with its list, the chosen row, and how many were found', async () => {
    await using home = await open('/')
    const { page } = home
    const box = page.getByRole('combobox', { name: et.palette.label })
    await expect.poll(() => box.ariaSnapshot()).toContain(`combobox "${et.palette.label}"`)
    await expect.poll(() => box.getAttribute('aria-expanded')).toBe('false')
    await box.fill('juhiluba')
    await hitsFor(page, 'juhiluba')
    await expect.poll(() => box.getAttribute('aria-expanded')).toBe('true')
    const list = page.getByRole('listbox')
    await expect.poll(() => list.getAttribute('id')).toBe(await box.getAttribute('aria-controls'))
    await expect
      .poll(() => list.ariaSnapshot())
      .toMatch(/^- listbox ".+":\n {2}- option ".+" \[selected\]/)
    await expect
      .poll(async () => (await page.getByRole('status').allTextContents()).join(' '))
      .toMatch(/\d+ vastus/)
    await page.keyboard.press('ArrowDown')
    const selected = page.locator('[role=option]:nth-child(2)[aria-selected=true]')
    await selected.waitFor()
    await expect
      .poll(() => box.getAttribute('aria-activedescendant'))
      .toBe(await selected.getAttribute('id'))
  })

  test('the palette over a card: a named dialog that keeps the focus', async () => {
    await using card = await open('/vastused/juhiloa-vahetamine/')
    const { page } = card
    await page.keyboard.press('/')
    const dialog = page.getByRole('dialog', { name: et.palette.label })
    await dialog.waitFor()
    const box = dialog.getByRole('combobox', { name: et.palette.label })
    await expect
      .poll(() => box.evaluate((element) => element === document.activeElement))
      .toBe(true)
    // A modal dialog: nothing behind it can be reached.
    await expect
      .poll(() => page.evaluate(() => document.querySelector('dialog')?.matches(':modal')))
      .toBe(true)
  })

  test('a card: landmarks, one first heading, sections in order, a state for each language', async () => {
    await using card = await open('/vastused/juhiloa-vahetamine/')
    const { page } = card
    for (const role of ['banner', 'main', 'contentinfo'] as const)
      await expect.poll(() => page.getByRole(role).count(), { message: role }).toBe(1)
    await expect.poll(() => page.getByRole('heading', { level: 1 }).count()).toBe(1)
    const headings = await page.locator('[data-section] h2').allInnerTexts()
    expect(headings.slice(0, 4)).toEqual(['Ütle', 'Küsi enne', 'Sammud', 'Tasu ja tähtaeg'])
    const choice = page.getByRole('group', { name: et.card.language })
    await expect.poll(() => choice.ariaSnapshot()).toMatch(/button "ET , Eesti" \[pressed\]/)
    await choice.getByRole('button', { name: /Vene/ }).click()
    await expect.poll(() => choice.ariaSnapshot()).toMatch(/button "RU , Vene" \[pressed\]/)
    await page.waitForFunction(
      (words) => document.querySelector('[data-card-status]')?.textContent === words,
      et.card.languageShown('vene keeles'),
    )
    // Russian words are said with a Russian voice.
    await expect
      .poll(() => page.locator('[data-section=say] [lang=ru]:visible').count())
      .toBeGreaterThan(0)
  })

  test('a letter: every field has a name, what is missing is told, copying is announced', async () => {
    await using letter = await open('/kiri/?vastused=juhiloa-vahetamine')
    const { page } = letter
    await page.locator('[data-copy-letter]').waitFor()
    const nameless = await page
      .locator('main')
      .locator('input, select, textarea, button')
      .evaluateAll((fields) =>
        fields
          .filter((field) => {
            const { labels } = field as HTMLInputElement
            const named = field.ariaLabel ?? field.textContent
            return (labels?.length ?? 0) === 0 && named.trim() === ''
          })
          .map((field) => field.outerHTML.slice(0, 100)),
      )
    expect(nameless).toEqual([])
    await expect
      .poll(() => page.locator('main [role=status][aria-live=polite]').count())
      .toBeGreaterThan(0)
  })

  test('a guide: the question is a heading that takes the focus, options are links in a list', async () => {
    await using guide = await open('/juhised/kas-tohin-juhtida/')
    const { page } = guide
    await page.waitForSelector('[data-guide][data-ready]')
    const first = page.locator('[data-guide] .guide-option:visible').first()
    await expect.poll(() => first.getAttribute('aria-keyshortcuts')).toBe('1')
    await expect.poll(() => first.ariaSnapshot()).toMatch(/^- link ".+"/)
    await first.click()
    const status = page.locator('[data-guide-status]')
    await page.waitForFunction(
      () => document.querySelector('[data-guide-status]')?.textContent !== '',
    )
    await expect.poll(() => status.getAttribute('aria-live')).toBe('polite')
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent.trim()))
      .not.toBe('')
  })
})
