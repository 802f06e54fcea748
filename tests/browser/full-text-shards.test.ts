import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { annotatePage } from '../../scripts/build/annotate-page.ts'
import { readPage } from '../../scripts/build/check-pages.ts'
import { openFullText } from '../../scripts/build/full-text/open-full-text.ts'
import { textAnalyzers } from '../../scripts/build/text-analyzers.ts'
import { serveFolder, type RunningServer } from '../../scripts/support/serve-folder.ts'
import { vocabularySource } from '../../src/checks/vocabulary-source.ts'
import { loadKnowledgeBase } from '../../src/knowledge-base/load.ts'
import { shardOf } from '../../src/search/full-text/shards.ts'
import { openBrowser } from '../support/browser.ts'
import { fullTextPagesFor } from '../support/full-text-page.ts'
import { openWatched, type WatchedPage } from '../support/watched-page.ts'

const SHARDS = 3
const siteFolder = inject('siteFolder')

/** The built site with its full text in one index, and in three. */
let folder: string
let server: RunningServer
let browser: Browser
let whole: WatchedPage
let parted: WatchedPage

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'teejuht-shards-'))
  cpSync(siteFolder, folder, { recursive: true })
  rmSync(join(folder, 'pagefind'), { recursive: true })
  await writeShards()
  const page = join(folder, 'otsing', 'index.html')
  const html = readFileSync(page, 'utf8')
  expect(html).toContain('data-full-text="1"')
  writeFileSync(page, html.replace('data-full-text="1"', `data-full-text="${String(SHARDS)}"`))
  server = await serveFolder(folder, 0)
  browser = await openBrowser()
  whole = await openWatched(browser, `${inject('siteUrl')}/otsing/`)
  parted = await openWatched(browser, `${server.url}/otsing/`)
}, 120_000)
afterAll(async () => {
  await whole[Symbol.asyncDispose]()
  await parted[Symbol.asyncDispose]()
  await browser.close()
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

async function writeShards(): Promise<void> {
  const content = loadKnowledgeBase(join(import.meta.dirname, '..', '..', 'content'))
  const analyzers = textAnalyzers(vocabularySource(content))
  const fullText = openFullText({ folder, shards: SHARDS, store: undefined })
  for (const { address, answer } of pagesByShard()) {
    const path = `${address.slice(1)}index.html`
    const { document } = readPage(path, readFileSync(join(folder, path), 'utf8'))
    const read = annotatePage(document, analyzers)
    if (read !== undefined) fullText.add({ answer, isNew: true, address, content: read })
  }
  await fullText.write()
  await fullText.close()
}

function pagesByShard() {
  const pages = (kind: string) =>
    readdirSync(join(folder, kind), { withFileTypes: true })
      .filter((one) => one.isDirectory())
      .map(({ name }) => ({
        address: `/${kind}/${name}/`,
        answer: kind === 'vastused' ? name : undefined,
      }))
  return [...pages('vastused'), ...pages('juhised')].toSorted(
    (left, right) => shardOf(left.answer, SHARDS) - shardOf(right.answer, SHARDS),
  )
}

/** The addresses of all pages found, in no order: indexes apart weigh a word by their own pages. */
async function pagesFor({ page }: WatchedPage, words: string): Promise<readonly string[]> {
  return (await fullTextPagesFor(page, words)).toSorted()
}

describe('the full text in several indexes', () => {
  // Some stand in many answers, some in one index only, some in none, some are beginnings.
  test.each(['luba', 'juhiloa vahetamisel', 'jeti', 'водительские', 'numbrimä', 'kvantarvutixyz'])(
    '%s finds the same pages as in one',
    async (words) => {
      expect(await pagesFor(parted, words)).toEqual(await pagesFor(whole, words))
    },
  )

  test('the facets count the pages of all of them', async () => {
    const facets = async ({ page }: WatchedPage) => {
      await page.waitForSelector('[data-facets] select')
      return page.$$eval('[data-facets] option', (options) => options.map((one) => one.textContent))
    }
    expect(await facets(parted)).toEqual(await facets(whole))
  })

  test('nothing was missing and nothing failed', () => {
    expect(parted.faults).toEqual([])
  })
})
