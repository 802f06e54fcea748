import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { serveFolder, type RunningServer } from '../../scripts/support/serve-folder.ts'
import { APPROVED_ON, approvedFixture } from '../support/approved-fixture.ts'
import { buildSite } from '../support/build-site.ts'
import { openBrowser } from '../support/browser.ts'
import { typeQuery } from '../support/palette-page.ts'
import { openWatched } from '../support/watched-page.ts'

// An answer of the fixture content, which is built with signals.
const ANSWER = { id: 'alfa', title: 'Loa vahetamine' }
// What nobody may ever read in a log, typed into the search box.
const PERSONAL = 'mari.maasikas@example.ee 49403136515 +372 51234567 123ABC'

let browser: Browser
let folder: string
let server: RunningServer

beforeAll(async () => {
  browser = await openBrowser()
  folder = mkdtempSync(join(tmpdir(), 'teejuht-signals-'))
  using content = approvedFixture('alfa', 'beeta')
  content.edit('settings.yml', (text) => `${text}signals: true\n`)
  const OUT_DIR = join(folder, 'dist')
  await buildSite({ CONTENT_DIR: content.folder, OUT_DIR, TODAY: APPROVED_ON })
  server = await serveFolder(join(folder, 'dist'), 0)
})
afterAll(async () => {
  await browser.close()
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Opens an address and writes down what is asked of the signal address, with its headers. */
async function openListening(address: string) {
  const asked: { args: string; headers: Record<string, string> }[] = []
  const watched = await openWatched(browser, address, {}, async (page) => {
    await page.clock.install()
    await page.route('**/_signaal/**', async (route) => {
      const request = route.request()
      asked.push({ args: new URL(request.url()).search, headers: request.headers() })
      await route.fulfill({ status: 204 })
    })
  })
  return { asked, ...watched }
}

/** Types a query and waits longer than the patience with which one in vain is waited for. */
async function search(page: Page, words: string): Promise<void> {
  await typeQuery(page, words)
  await page.clock.fastForward(10_000)
}
const IN_VAIN = `zzzvutipall ${PERSONAL}`

describe('with signals switched on', () => {
  test('an opened card is told of, in the language of its address', async () => {
    await using card = await openListening(`${server.url}/vastused/${ANSWER.id}/?keel=ru`)
    await expect
      .poll(() => card.asked.map(({ args }) => args))
      .toEqual([`?t=avatud&k=ru&v=${ANSWER.id}`])
    expect(card.asked[0]?.headers).not.toHaveProperty('cookie')
    expect(card.asked[0]?.headers).not.toHaveProperty('referer')
    expect(card.faults).toEqual([])
  })

  test('a search in vain is told of once, when its writer has stopped, without anything personal', async () => {
    await using home = await openListening(`${server.url}/`)
    await search(home.page, IN_VAIN)
    await expect.poll(() => home.asked.length).toBe(1)
    const fields = new URLSearchParams(home.asked[0]?.args)
    expect(fields.get('t')).toBe('puudu')
    expect(fields.get('p')).toBe('zzzvutipall #')
    expect(home.faults).toEqual([])
  })

  test('a search that finds is told of to nobody', async () => {
    await using home = await openListening(`${server.url}/`)
    await search(home.page, ANSWER.title)
    // What comes next is told of, and nothing has been before it.
    await home.page.goto(`${server.url}/vastused/${ANSWER.id}/`)
    await expect
      .poll(() => home.asked.map(({ args }) => args))
      .toEqual([`?t=avatud&k=et&v=${ANSWER.id}`])
  })
})

test('with signals switched off nothing is asked and the script is not there', async () => {
  const siteUrl = inject('siteUrl')
  await using home = await openListening(`${siteUrl}/`)
  await search(home.page, IN_VAIN)
  await home.page.goto(`${siteUrl}/vastused/juhiluba-kadunud/`)
  await home.page.clock.fastForward(10_000)
  await home.atRest()
  expect(home.asked).toEqual([])
  await expect.poll(() => home.page.content()).not.toContain('send-signals')
})
