import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { serveFolder, type RunningServer } from '../../scripts/support/serve-folder.ts'
import { buildSite } from '../support/build-site.ts'
import { openBrowser } from '../support/browser.ts'
import { answersInEveryLanguage, typeQuery } from '../support/palette-page.ts'
import { openWatched } from '../support/watched-page.ts'

const [answer] = answersInEveryLanguage(inject('siteFolder'))
if (!answer) throw new Error('The guide has no answer in all three languages')
const { id } = answer

// What nobody may ever read in a log, typed into the search box.
const PERSONAL = 'mari.maasikas@example.ee 49403136515 +372 51234567 123ABC'

let browser: Browser
let folder: string
let server: RunningServer

beforeAll(async () => {
  browser = await openBrowser()
  folder = mkdtempSync(join(tmpdir(), 'teejuht-signals-'))
  const content = join(folder, 'content')
  cpSync(join(import.meta.dirname, '..', '..', 'content'), content, { recursive: true })
  const settings = join(content, 'settings.yml')
  const text = readFileSync(settings, 'utf8')
  writeFileSync(settings, text.replace('signals: false', 'signals: true'))
  await buildSite({ CONTENT_DIR: content, OUT_DIR: join(folder, 'dist'), TODAY: '2026-11-22' })
  server = await serveFolder(join(folder, 'dist'), 0)
}, 240_000)
afterAll(async () => {
  await browser.close()
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Opens an address and writes down what is asked of the signal address, with its headers. */
async function openListening(address: string) {
  const asked: { args: string; headers: Record<string, string> }[] = []
  const watched = await openWatched(browser, address, {}, (page) =>
    page.route('**/_signaal/**', async (route) => {
      const request = route.request()
      asked.push({ args: new URL(request.url()).search, headers: request.headers() })
      await route.fulfill({ status: 204 })
    }),
  )
  return { asked, ...watched }
}

async function searchInVain(page: Page): Promise<void> {
  await typeQuery(page, `zzzvutipall ${PERSONAL}`)
}

describe('with signals switched on', () => {
  test('an opened card is told of, in the language of its address', async () => {
    await using card = await openListening(`${server.url}/vastused/${id}/?keel=ru`)
    await expect.poll(() => card.asked.map(({ args }) => args)).toEqual([`?t=avatud&k=ru&v=${id}`])
    expect(card.asked[0]?.headers).not.toHaveProperty('cookie')
    expect(card.asked[0]?.headers).not.toHaveProperty('referer')
    expect(card.faults).toEqual([])
  })

  test('a search in vain is told of once, when its writer has stopped, without anything personal', async () => {
    await using home = await openListening(`${server.url}/`)
    await searchInVain(home.page)
    await expect.poll(() => home.asked.length, { timeout: 15_000 }).toBe(1)
    const fields = new URLSearchParams(home.asked[0]?.args)
    expect(fields.get('t')).toBe('puudu')
    expect(fields.get('p')).toBe('zzzvutipall #')
    expect(home.faults).toEqual([])
  })

  test('a search that finds is told of to nobody', async () => {
    await using home = await openListening(`${server.url}/`)
    await typeQuery(home.page, 'juhiluba kadunud')
    // Longer than the patience with which a search in vain is waited for.
    await home.page.waitForTimeout(4000)
    expect(home.asked).toEqual([])
  })
})

test('with signals switched off nothing is asked and the script is not there', async () => {
  const siteUrl = inject('siteUrl')
  await using home = await openListening(`${siteUrl}/`)
  await searchInVain(home.page)
  await home.page.goto(`${siteUrl}/vastused/${id}/`)
  await home.page.waitForTimeout(4000)
  expect(home.asked).toEqual([])
  await expect.poll(() => home.page.content()).not.toContain('send-signals')
})
