import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { offlineWords } from '../../src/i18n/et-offline.ts'
import { APPROVED_ON, approvedFixture } from '../support/approved-fixture.ts'
import { openBrowser } from '../support/browser.ts'
import { buildSite } from '../support/build-site.ts'
import { openLetter } from '../support/letter-page.ts'
import { lookNow, noticeOf, openKeptPage, waitUntilKept } from '../support/offline-page.ts'
import { RESTRICTION } from '../support/restriction.ts'
import { switchedSite, type SwitchedSite } from '../support/switched-site.ts'

const HOUR = 3_600_000
const SECRET = 'KANAARIPLOKK'

let browser: Browser
let folder: string
const built = (name: string): string => join(folder, name)

async function build(content: string, name: string, audience = 'agents'): Promise<void> {
  await buildSite({
    CONTENT_DIR: content,
    OUT_DIR: built(name),
    TODAY: APPROVED_ON,
    AUDIENCE: audience,
  })
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'teejuht-editions-'))
  using content = approvedFixture()
  content.edit('answers/beeta.et.md', (text) =>
    text
      .replace('verify: []', `verify: []\n${RESTRICTION}`)
      .replace('## Küsi enne', `## Küsi enne\n\n:::juhendajale\n${SECRET}\n:::\n`),
  )
  content.approve('alfa', 'beeta')
  await build(content.folder, 'first')
  await build(content.folder, 'supervisors', 'supervisors')
  content.edit('answers/alfa.et.md', (text) => text.replace('kogu aasta', 'terve aasta'))
  content.edit('answers/beeta.et.md', (text) => text.replace('Tervisetõend', 'Muudetud'))
  content.approve('alfa')
  await build(content.folder, 'second')
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
})

/** A page whose clock is the test's is kept, loses the server, and is hidden a day later. */
async function expectLockedAfterADay(page: Page, site: SwitchedSite): Promise<void> {
  await page.clock.runFor(5000)
  await waitUntilKept(page)
  await site.stop()
  await page.clock.fastForward(25 * HOUR)
  await expect.poll(() => noticeOf(page, 'page')).toBe(offlineWords.locked)
  await expect.poll(() => page.isVisible('main')).toBe(false)
}

describe('newer content', () => {
  test('is told, and shown when the agent wants it; a letter being written is not lost', async () => {
    const site = await switchedSite(built('first'))
    await using kept = await openKeptPage(browser, `${site.url}/vastused/alfa/`)
    const { page } = kept
    await waitUntilKept(page)
    await openLetter(page)
    await page.keyboard.type('Mari')
    site.show(built('second'))
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.evaluate(() => dispatchEvent(new Event('online')))
    await page.getByLabel('Kliendi nimi').fill('')
    await lookNow(page)
    // One question: the one of the empty letter. While the name stood there none was asked.
    expect(asked.filter((url) => url.endsWith('/valjaanne.json'))).toHaveLength(1)
    await expect
      .poll(() => noticeOf(page, 'update'))
      .toContain('Teejuhil on uus sisu (kinnitatud 22.11.2026).')
    await page.getByLabel('Kliendi nimi').fill('Mari Maasikas')
    await page.getByRole('button', { name: offlineWords.showUpdate }).click()
    await expect.poll(() => noticeOf(page, 'update')).toContain(offlineWords.letterInProgress)
    await expect.poll(() => page.getByLabel('Kliendi nimi').inputValue()).toBe('Mari Maasikas')
    await expect.poll(() => page.textContent('main')).toContain('kogu aasta')

    await page.getByRole('button', { name: offlineWords.reloadAnyway }).click()
    await page.waitForFunction(() => document.body.textContent.includes('terve aasta'))
    await expect.poll(() => savedTexts(page, 'kogu aasta')).toEqual([])
    await site.stop()
    await page.goto(`${site.url}/vastused/alfa/`)
    await expect.poll(() => page.textContent('main')).toContain('terve aasta')
    await site.close()
  })

  test('comes with the next page by itself, without a notice', async () => {
    const site = await switchedSite(built('first'))
    await using kept = await openKeptPage(browser, `${site.url}/vastused/alfa/`)
    const { page } = kept
    await waitUntilKept(page)
    site.show(built('second'))
    await page.goto(`${site.url}/vastused/alfa/`)
    await expect.poll(() => page.textContent('main')).toContain('terve aasta')
    // A browser lets a worker that was just at work rest for half a minute before the next takes over.
    await expect.poll(() => savedTexts(page, 'kogu aasta'), { timeout: 90_000 }).toEqual([])
    await expect.poll(() => page.locator('[data-notice]').count()).toBe(0)
    await site.close()
  })
})

test('a page from the device says that it is old as soon as the server is there again', async () => {
  const site = await switchedSite(built('first'))
  await using kept = await openKeptPage(browser, `${site.url}/`)
  const { page } = kept
  await waitUntilKept(page)
  await site.stop()
  await page.goto(`${site.url}/vastused/alfa/`)
  await noticeOf(page, 'connection')
  await expect.poll(() => page.textContent('main')).toContain('kogu aasta')
  const foot = () => page.locator('.site-footer span').innerText()
  await expect.poll(foot).toBe('Sisu kinnitatud 22.11.2026, tasud seisuga 22.11.2026')
  site.show(built('second'))
  await site.start()
  await lookNow(page)
  await expect.poll(() => noticeOf(page, 'update')).toContain('uus sisu')
  await page.getByRole('button', { name: offlineWords.showUpdate }).click()
  await page.waitForFunction(() => document.body.textContent.includes('terve aasta'))
  await site.close()
})

describe.each(['a quality sheet', 'a reference'])('%s made from a card', (kind) => {
  /** Its address, and what shows that it is drawn. */
  function drawnIn(edition: string): { readonly address: string; readonly drawn: string } {
    if (kind === 'a quality sheet')
      return { address: '/kvaliteet/?vastus=beeta', drawn: '#rida-say' }
    const record = readFileSync(join(built(edition), 'vastused', 'beeta.json'), 'utf8')
    const { texts } = JSON.parse(record) as { texts: { reference: string }[] }
    return { address: `/viide/?viide=${texts[0]?.reference ?? ''}`, drawn: '[data-reference]' }
  }

  test('is locked when the card is', async () => {
    const site = await switchedSite(built('supervisors'))
    const { address, drawn } = drawnIn('supervisors')
    await using kept = await openKeptPage(browser, `${site.url}${address}`, (page) =>
      page.clock.install(),
    )
    await kept.page.waitForSelector(drawn)
    await expectLockedAfterADay(kept.page, site)
    await site.close()
  })

  test('is withdrawn with it', async () => {
    const site = await switchedSite(built('first'))
    const { address, drawn } = drawnIn('first')
    await using kept = await openKeptPage(browser, `${site.url}${address}`)
    const { page } = kept
    await page.waitForSelector(drawn)
    await waitUntilKept(page)
    site.show(built('second'))
    await lookNow(page)
    await expect.poll(() => noticeOf(page, 'page')).toBe(offlineWords.withdrawn)
    await site.close()
  })
})

test('a withdrawn answer is gone at the next contact: from its page, the lists and the search', async () => {
  const site = await switchedSite(built('first'))
  await using kept = await openKeptPage(browser, `${site.url}/vastused/beeta/`)
  const { page } = kept
  await waitUntilKept(page)
  await expect.poll(() => savedTexts(page, 'beeta')).not.toEqual([])
  site.show(built('second'))
  await lookNow(page)
  await expect.poll(() => noticeOf(page, 'page')).toBe(offlineWords.withdrawn)
  await expect.poll(() => savedTexts(page, 'beeta')).toEqual([])
  await site.stop()
  await page.goto(`${site.url}/vastused/beeta/`)
  await expect.poll(() => page.textContent('h1')).toBe(offlineWords.page.title)
  await site.close()
})

test('restricted words are refused after 24 hours without contact, others are not', async () => {
  const site = await switchedSite(built('supervisors'))
  await using kept = await openKeptPage(browser, `${site.url}/vastused/beeta/`)
  const { page, context } = kept
  await waitUntilKept(page)
  await site.stop()
  await page.goto(`${site.url}/vastused/beeta/`)
  await expect.poll(() => page.textContent('main')).toContain(SECRET)

  await setWorkerClock(context, 25 * HOUR)
  await page.goto(`${site.url}/vastused/beeta/`)
  await expect.poll(() => page.textContent('h1')).toBe(offlineWords.lockedPage.title)
  const outcome = () =>
    page.evaluate(() =>
      fetch('/vastused/beeta.json').then(
        () => 'had',
        () => 'refused',
      ),
    )
  await expect.poll(outcome).toBe('refused')
  await page.goto(`${site.url}/vastused/alfa/`)
  await expect.poll(() => page.textContent('h1')).toBe('Loa vahetamine')

  await site.start()
  await page.goto(`${site.url}/vastused/beeta/`)
  await expect.poll(() => page.textContent('main')).toContain(SECRET)
  await site.close()
})

test('a restricted page that stays open is hidden after 24 hours, and what is typed stays', async () => {
  const site = await switchedSite(built('supervisors'))
  await using kept = await openKeptPage(browser, `${site.url}/vastused/beeta/`, (page) =>
    page.clock.install(),
  )
  const { page } = kept
  await expectLockedAfterADay(page, site)
  await site.start()
  await page.clock.fastForward(HOUR)
  await page.waitForSelector('main:visible')
  await site.close()
})

test('one audience’s device copy is wiped when the other signs in at the same address', async () => {
  const site = await switchedSite(built('supervisors'))
  await using kept = await openKeptPage(browser, `${site.url}/vastused/beeta/`)
  const { page } = kept
  await waitUntilKept(page)
  await expect.poll(() => savedTexts(page, SECRET)).not.toEqual([])
  site.show(built('first'))
  await page.goto(`${site.url}/vastused/alfa/`)
  await expect.poll(() => savedTexts(page, SECRET)).toEqual([])
  await site.close()
})

/** Addresses of saved files whose text has these words. */
function savedTexts(
  page: { evaluate<Result, Argument>(run: (words: Argument) => Result, words: Argument): Result },
  words: string,
): ReturnType<typeof page.evaluate<Promise<readonly string[]>, string>> {
  return page.evaluate(async (wanted) => {
    const found: string[] = []
    for (const name of await caches.keys()) {
      if (!name.startsWith('teejuht-sisu-')) continue
      const cache = await caches.open(name)
      for (const request of await cache.keys()) {
        const text = await (await cache.match(request))?.text()
        if (`${request.url} ${text ?? ''}`.includes(wanted)) found.push(request.url)
      }
    }
    return found
  }, words)
}

async function setWorkerClock(context: BrowserContext, ahead: number): Promise<void> {
  for (const worker of context.serviceWorkers())
    await worker.evaluate((shift) => {
      const real = Date.now.bind(Date)
      Date.now = () => real() + shift
    }, ahead)
}
