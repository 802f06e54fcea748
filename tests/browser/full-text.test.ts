import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openBrowser } from '../support/browser.ts'
import { fullTextPagesFor, searchFullText } from '../support/full-text-page.ts'
import { openWatched, type WatchedPage } from '../support/watched-page.ts'

const siteUrl = inject('siteUrl')
const siteFolder = inject('siteFolder')

/** Every card and what Pagefind may read of it. */
const answers = readdirSync(join(siteFolder, 'vastused'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name: id }) => {
    const html = readFileSync(join(siteFolder, 'vastused', id, 'index.html'), 'utf8')
    const article = /<article[^>]*data-answer-id[\s\S]*<\/article>/u.exec(html)?.[0]
    const says = article?.match(/<div class="prose"[\s\S]*?<\/div>/gu)?.join(' ')
    return says === undefined ? [] : [{ id, text: says.replaceAll(/<[^>]*>/gu, ' ') }]
  })

let browser: Browser
let full: WatchedPage
beforeAll(async () => {
  browser = await openBrowser()
  full = await openWatched(browser, `${siteUrl}/otsing/`)
})
afterAll(async () => {
  await full[Symbol.asyncDispose]()
  await browser.close()
})

/** The cards that have the very word somewhere, in any language. */
function pagesThatSay(word: string): readonly string[] {
  const whole = new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu')
  return answers.flatMap(({ id, text }) => (whole.test(text) ? [`/vastused/${id}/`] : []))
}

describe('the full-text page', () => {
  // Forms that Pagefind's own Estonian stemmer does not lead to their dictionary form.
  test.each([
    ['juhiloa', 'juhiluba'],
    ['loa', 'luba'],
    ['registri', 'register'],
    ['numbrimärgil', 'numbrimärk'],
    ['juhi', 'juht'],
    ['müügi', 'müük'],
    ['lennu', 'lend'],
    ['meremehe', 'meremees'],
    ['järjekorra', 'järjekord'],
    ['aja', 'aeg'],
    ['tähtaja', 'tähtaeg'],
    ['vaide', 'vaie'],
    ['maksu', 'maks'],
    ['jeti', 'jett'],
    ['paadi', 'paat'],
    ['eriloa', 'eriluba'],
  ])('%s finds every page that says %s', async (form, word) => {
    const pages = pagesThatSay(word)
    expect(pages.length).toBeGreaterThan(0)
    expect(await fullTextPagesFor(full.page, form)).toEqual(expect.arrayContaining([...pages]))
  })

  test.each([
    ['a part of a compound', 'märk', 'numbrimärgi'],
    ['two words that are written as one', 'juhi luba', 'juhiluba'],
    ['a word without its diacritics', 'soiduk', 'sõiduk'],
    ['a Russian form', 'водительскими', 'водительские'],
    ['an English form', 'licences', 'licence'],
    ['the other English spelling', 'license', 'licence'],
    ['a half-typed word', 'numbrimä', 'numbrimärgi'],
  ])('%s: %s finds every page that says %s', async (_, typed, word) => {
    const pages = pagesThatSay(word)
    expect(pages.length).toBeGreaterThan(0)
    expect(await fullTextPagesFor(full.page, typed)).toEqual(expect.arrayContaining([...pages]))
  })

  test('several words find the pages that have them all', async () => {
    const [one, other, both] = [
      await fullTextPagesFor(full.page, 'juhiloa'),
      await fullTextPagesFor(full.page, 'vahetamisel'),
      await fullTextPagesFor(full.page, 'juhiloa vahetamisel'),
    ]
    expect(both.length).toBeGreaterThan(0)
    expect([...both].sort()).toEqual(one.filter((page) => other.includes(page)).sort())
  })

  test('excerpts are plain text with the words found marked, in whatever form they stand', async () => {
    await searchFullText(full.page, 'numbrimärk')
    const excerpts = await full.page.$$eval('[data-full-text-hits] li', (items) =>
      items.map((item) => ({
        text: item.textContent,
        marks: [...item.querySelectorAll('mark')].map((mark) => mark.textContent.toLowerCase()),
      })),
    )
    for (const { text, marks } of excerpts) {
      expect(text).not.toMatch(/[|ǁǂ]/u)
      expect(marks.length).toBeGreaterThan(0)
    }
    const marks = excerpts.flatMap((excerpt) => excerpt.marks)
    expect(marks).toEqual(expect.arrayContaining(['numbrimärk', 'numbrimärgi']))
  })

  test('a facet narrows what was found, and the address keeps it', async () => {
    const all = await fullTextPagesFor(full.page, 'luba')
    await full.page.selectOption('[data-facets] select[name=mode]', 'meri')
    await full.page.waitForSelector('[data-full-text][data-ready="luba"]')
    const narrowed = await fullTextPagesFor(full.page, 'luba')
    expect(narrowed.length).toBeGreaterThan(0)
    expect(narrowed.length).toBeLessThan(all.length)
    expect(all).toEqual(expect.arrayContaining([...narrowed]))
    await full.page.selectOption('[data-facets] select[name=mode]', '')
  })

  test('names the words that stand on no page, and what is nowhere finds nothing', async () => {
    await searchFullText(full.page, 'juhiluba kvantarvutixyz')
    await expect
      .poll(() => full.page.textContent('[data-full-text-status]'))
      .toContain('kvantarvutixyz')
    expect(await fullTextPagesFor(full.page, 'kvantarvutixyz')).toEqual([])
  })

  test.each(['"', '||||', 'ǁ', '😀', '<img src=x onerror=alert(1)>', '\u200b'])(
    'the odd query %j breaks nothing',
    async (words) => {
      await full.page.fill('#otsisonad', words)
      await full.page.waitForFunction(
        (typed) =>
          document.querySelector<HTMLElement>('[data-full-text]')?.dataset['ready'] === typed,
        words.trim(),
      )
      expect(full.faults).toEqual([])
    },
  )
})
