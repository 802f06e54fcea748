import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { isIndexFile, type IndexedDocument } from '../../src/search/index/index-file.ts'
import type { SearchLanguage } from '../../src/search/language.ts'

/** An answer of the built guide with its titles. */
export interface KnownAnswer {
  readonly id: string
  readonly titles: Readonly<Record<SearchLanguage, string>>
}

/**
 * The answers that the built guide has in all three languages, so that tests need not know
 * its content. Their titles have no word in common by which the languages could be confused.
 */
export function answersInEveryLanguage(siteFolder: string): readonly KnownAnswer[] {
  const [et, ru, en] = (['et', 'ru', 'en'] as const).map((lang) => titlesIn(siteFolder, lang))
  return [...(et ?? [])].flatMap(([id, title]) => {
    const russian = ru?.get(id)
    const english = en?.get(id)
    const clear = english && !wordsOf(english).some((word) => wordsOf(title).includes(word))
    return russian && clear ? [{ id, titles: { et: title, ru: russian, en: english } }] : []
  })
}

function wordsOf(title: string): readonly string[] {
  return title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

function titlesIn(siteFolder: string, lang: SearchLanguage): ReadonlyMap<string, string> {
  const folder = join(siteFolder, '_otsing')
  const name = readdirSync(folder).find((file) => file.startsWith(`${lang}.`)) ?? ''
  const file: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'))
  const documents: readonly IndexedDocument[] = isIndexFile(file) ? file.documents : []
  return new Map(documents.map(({ id, title }) => [id, title]))
}

/** Types as a person does, into the box that has the focus, and waits for the final hits. */
export async function typeQuery(page: Page, words: string): Promise<void> {
  await page.waitForSelector('[role=combobox]:focus')
  await page.keyboard.type(words)
  await hitsFor(page, words)
}

/** Waits until the hits for this query are shown and nothing more will come. */
export async function hitsFor(page: Page, query: string): Promise<void> {
  await page.waitForFunction((wanted) => {
    const list = document.querySelector<HTMLElement>('[role=listbox]')
    return list?.dataset['query'] === wanted && list.ariaBusy === 'false'
  }, query)
}

/** Waits until the palette's own script has brought it to life. */
export async function paletteAlive(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('[role=combobox]') ?? {}).some((name) =>
      name.startsWith('__react'),
    ),
  )
}

/** Opens the palette on a page where it is a dialog. */
export async function callPalette(page: Page, key: string): Promise<void> {
  await paletteAlive(page)
  await page.keyboard.press(key)
  await page.waitForSelector('dialog[open] [role=combobox]:focus')
}

/** What a screen reader is told to be selected. */
export async function selectedAnswer(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const id = document.querySelector('[role=combobox]')?.getAttribute('aria-activedescendant')
    const row = id ? document.getElementById(id) : null
    return row?.ariaSelected === 'true' ? (row.dataset['answerId'] ?? row.id) : null
  })
}
