import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { PracticePayload } from '../../src/learning/practice-payload.ts'
import { openBrowser } from '../support/browser.ts'
import { hitsFor, typeQuery } from '../support/palette-page.ts'
import { openWatched } from '../support/watched-page.ts'

const siteUrl = inject('siteUrl')
const siteFolder = inject('siteFolder')
const PATH = '/oppimine/esimene-paev/'
const PRACTICE = '/oppimine/harjutus/?rada=esimene-paev&samm=practice-esimesed-koned'
const KEY = 'teejuht.oppimine'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
})

const payload = JSON.parse(
  readFileSync(join(siteFolder, 'oppimine', 'harjutus', 'koned.json'), 'utf8'),
) as PracticePayload
const kept = (page: Page): Promise<string | null> =>
  page.evaluate((key) => localStorage.getItem(key), KEY)
const progress = (page: Page): Promise<string> =>
  page.locator('[data-progress-words]').first().innerText()

/** The call on the page, with what the palette finds it by: the right answer's title. */
async function shownCall(page: Page): Promise<{ words: string; id: string; title: string }> {
  await page.waitForSelector('.practice-call [role=combobox]:focus')
  const words = await page.locator('.practice-call blockquote').innerText()
  const id = payload.calls.find((call) => call.words === words)?.answerIds[0] ?? ''
  return { words, id, title: payload.answers[id]?.title ?? '' }
}

/** Chooses an answer in the palette by the keyboard alone. */
async function chooseByKeys(page: Page, title: string, id: string): Promise<void> {
  await typeQuery(page, title)
  const ids = await page
    .locator('[role=option][data-answer-id]')
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['answerId']))
  for (let row = 0; row < ids.indexOf(id); row++) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.waitForSelector('[aria-labelledby=practice-say] textarea:focus')
}

describe('a learning path', () => {
  test('is ticked by the keyboard, stays ticked, and shows on the list', async () => {
    await using watched = await openWatched(browser, siteUrl + PATH)
    const { page, faults } = watched
    await page.locator('[data-step-done] input').first().focus()
    await page.keyboard.press('Space')
    await expect.poll(() => progress(page)).toBe('tehtud 1 / 10')
    await page.reload()
    await expect.poll(() => page.locator('[data-step-done] input').first().isChecked()).toBe(true)
    await page.goto(`${siteUrl}/oppimine/`)
    await expect.poll(() => progress(page)).toBe('tehtud 1 / 10')
    expect(faults).toEqual([])
  })

  test('every step leads to a page of the guide and says why', async () => {
    await using watched = await openWatched(browser, siteUrl + PATH)
    const steps = watched.page.locator('.path-step')
    await expect.poll(() => steps.count()).toBeGreaterThan(5)
    for (const step of await steps.all()) {
      await expect.poll(() => step.locator('.path-why').innerText()).toMatch(/\p{L}.+[.?!]$/u)
      await expect.poll(() => step.locator('h2 a, .prose').count()).toBeGreaterThan(0)
    }
  })

  test('is exported, deleted after a question, and read back', async () => {
    await using watched = await openWatched(browser, siteUrl + PATH, { acceptDownloads: true })
    const { page, faults } = watched
    await page.locator('[data-step-done] input').first().check()
    await page.goto(`${siteUrl}/oppimine/`)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-export-record]').click(),
    ])
    expect(download.suggestedFilename()).toMatch(/^teejuht-oppimine-\d{4}-\d\d-\d\d\.json$/)
    const file = await download.path()
    await page.locator('[data-delete-record]').press('Enter')
    await expect.poll(() => kept(page)).not.toBeNull()
    // The question takes the focus to its harmless reply.
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Enter')
    await expect.poll(() => kept(page)).toBeNull()
    await expect.poll(() => progress(page)).toBe('tehtud 0 / 10')
    await page.locator('[data-import-record]').setInputFiles(file)
    await page.waitForFunction((key) => localStorage.getItem(key) !== null, KEY)
    await expect.poll(() => progress(page)).toBe('tehtud 1 / 10')
    await page.locator('[data-import-record]').setInputFiles({
      name: 'muu.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"tere":1}'),
    })
    await page.getByText('See ei ole teejuhi õppimise fail').waitFor()
    await expect.poll(() => progress(page)).toBe('tehtud 1 / 10')
    expect(faults).toEqual([])
  })
})

describe('a practice call', () => {
  test('goes from the words to the mark by the keyboard alone, and ticks the step', async () => {
    await using watched = await openWatched(browser, siteUrl + PRACTICE)
    const { page, faults } = watched
    for (let call = 1; call <= 3; call++) {
      const { id, title } = await shownCall(page)
      await chooseByKeys(page, title, id)
      await page.keyboard.type('Salajased sõnad 38001085718')
      await page.keyboard.press('Control+Enter')
      await page.waitForSelector('.practice-right:focus')
      const said = () => page.locator('[data-compared]').innerText()
      await expect.poll(said).toContain('Salajased sõnad')
      const shown = () => page.locator('.practice-pair > div').last().innerText()
      await expect.poll(async () => (await shown()).length).toBeGreaterThan(30)
      const boxes = page.locator('.practice-asked input')
      for (const box of await boxes.all()) await box.press('Space')
      // Without the judgement it is not marked; the focus goes where it is asked for.
      await page.keyboard.press('Control+Enter')
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.getAttribute('value')))
        .toBe('same')
      await page.keyboard.press('Space')
      await page.keyboard.press('Control+Enter')
      await page.waitForSelector('.practice-told:has-text("tuleb uuesti")')
    }
    await expect
      .poll(() => page.locator('.practice-told').innerText())
      .toContain('harjutatud 3 / 3')
    await expect.poll(() => kept(page)).toContain('practice-esimesed-koned')
    await expect.poll(() => kept(page)).not.toMatch(/Salajased|38001085718/)
    expect(faults).toEqual([])
    await page.goto(`${siteUrl}/oppimine/kokkuvote/`)
    await page.waitForSelector('[data-summary-topics]:not([hidden])')
    await expect
      .poll(() => page.locator('[data-summary-path=esimene-paev]').innerText())
      .toContain('1 / 10')
    await expect
      .poll(() => page.locator('[data-summary-topics] tbody td').first().innerText())
      .toBe('3')
  })

  test('sends nothing that is typed and keeps it nowhere', async () => {
    await using watched = await openWatched(browser, siteUrl + PRACTICE)
    const { page } = watched
    const asked: string[] = []
    page.context().on('request', (request) => {
      asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`)
    })
    const { id, title } = await shownCall(page)
    await chooseByKeys(page, title, id)
    await page.keyboard.type('Mari Maasikas')
    await page.keyboard.press('Control+Enter')
    await page.waitForSelector('.practice-pair')
    const stored = await page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
    )
    for (const trace of [...asked, stored, page.url()]) {
      expect(decodeURIComponent(trace)).not.toMatch(/Mari|Maasikas/)
      expect(decodeURIComponent(trace)).not.toContain(`q=${title}`)
    }
    expect(asked.filter((request) => !request.startsWith('GET '))).toEqual([])
  })

  test('a wrong choice shows the right card and comes back', async () => {
    await using watched = await openWatched(browser, siteUrl + PRACTICE)
    const { page } = watched
    const { words, id, title } = await shownCall(page)
    const right = payload.calls.find((call) => call.words === words)?.answerIds ?? []
    const other = Object.entries(payload.answers).find(([name]) => !right.includes(name))
    await chooseByKeys(page, other?.[1].title ?? '', other?.[0] ?? '')
    await page.keyboard.press('Control+Enter')
    await page.waitForSelector('.practice-wrong:focus')
    await expect.poll(() => page.locator('[data-right-card]').innerText()).toBe(title)
    await expect
      .poll(() => page.locator('[data-right-card]').getAttribute('href'))
      .toBe(`/vastused/${id}/`)
    await page.waitForSelector('.practice-pair')
    await page.keyboard.press('Control+Enter')
    await page.getByText('Kordame varsti.').waitFor()
    await expect
      .poll(async () => {
        const record = JSON.parse((await kept(page)) ?? '{}') as { calls?: object }
        return JSON.stringify(record.calls ?? {})
      })
      .toContain('"rightTopic":false')
  })

  test('keys that would show the answer beforehand or leave the page do nothing', async () => {
    await using watched = await openWatched(browser, siteUrl + PRACTICE)
    const { page } = watched
    const { title } = await shownCall(page)
    await page.keyboard.type(title)
    await hitsFor(page, title)
    for (const key of ['Alt+c', 'Alt+l', 'Control+Enter']) await page.keyboard.press(key)
    // A key that does something shows that those before it were heard.
    await page.keyboard.press('Alt+e')
    await page.waitForSelector('.palette-explain')
    await expect.poll(() => page.url()).toBe(siteUrl + PRACTICE)
    expect(page.context().pages()).toHaveLength(1)
    await expect.poll(() => page.locator('.palette-told').innerText()).toBe('')
  })

  test('works for the session and says so when the browser keeps nothing', async () => {
    await using watched = await openWatched(browser, siteUrl + PRACTICE, {}, (page) =>
      page.addInitScript(() => {
        Object.defineProperty(globalThis, 'localStorage', {
          get() {
            throw new DOMException('denied', 'SecurityError')
          },
        })
      }),
    )
    const { page, faults } = watched
    await page.getByText('Brauser ei luba siia midagi salvestada').waitFor()
    const { words, id, title } = await shownCall(page)
    await chooseByKeys(page, title, id)
    await page.keyboard.press('Control+Enter')
    await page.waitForSelector('.practice-pair')
    await page.locator('[name=said][value=same]').check()
    await page.keyboard.press('Control+Enter')
    await page.waitForSelector('.practice-told:has-text("tuleb uuesti")')
    await expect.poll(async () => (await shownCall(page)).words).not.toBe(words)
    expect(faults).toEqual([])
  })

  test('a caller who speaks Russian gets the Russian words', async () => {
    await using watched = await openWatched(browser, `${siteUrl}/oppimine/harjutus/?keel=ru`)
    const { page } = watched
    await page.waitForSelector('.practice-call blockquote[lang=ru]')
    await page.getByText('Ma ei leia').click()
    await page.waitForSelector('.practice-pair')
    await expect.poll(() => page.locator('.practice-pair .prose').getAttribute('lang')).toBe('ru')
  })
})
