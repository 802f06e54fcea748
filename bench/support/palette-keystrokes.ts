import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Page } from 'playwright-core'
import { openBrowser } from '../../tests/support/browser.ts'
import type { ShippedSearch } from '../peers/teejuht.ts'
import { typeQueries, watchKeystrokes, type Typing } from './keystrokes.ts'
import type { Call } from './search-calls.ts'

/** The palette itself, typed into by the keyboard of a real browser. */
export interface PaletteMeasure extends Typing {
  /** From a cold page to all languages loaded, milliseconds. */
  readonly load: number
}

/** Where the palette is, and what it searches. */
export interface PaletteTask {
  readonly siteUrl: string
  /** A server for the folder in which `shipped` lies. */
  readonly filesUrl: string
  /** What our engine shipped, as JSON on the disk: in the place of the guide's own search files. */
  readonly shipped: string
  readonly calls: readonly Call[]
  readonly typingMs: number
  /** Chromium's flags. */
  readonly flags: readonly string[]
}

/** Types queries into the built guide's home page, with the search files replaced by these. */
export async function measurePalette(task: PaletteTask): Promise<PaletteMeasure> {
  const browser = await openBrowser(task.flags)
  try {
    const page = await browser.newPage()
    await replaceFiles(page, task)
    await page.addInitScript(watchKeystrokes)
    const load = await openPalette(page, task.siteUrl)
    return { load, ...(await typeQueries(page, { calls: task.calls, limitMs: task.typingMs })) }
  } finally {
    await browser.close()
  }
}

// Fetched from the other server by the browser itself: handed over by the connection that
// steers it, tens of megabytes would take longer than they take to open.
async function replaceFiles(page: Page, { filesUrl, shipped }: PaletteTask): Promise<void> {
  const { files, vocabulary } = JSON.parse(readFileSync(shipped, 'utf8')) as ShippedSearch
  const parts = new Map<string, unknown>([
    ['vocabulary', vocabulary],
    ...files.map((file) => [file.lang, file] as const),
  ])
  for (const [part, content] of parts)
    writeFileSync(join(dirname(shipped), `${part}.json`), JSON.stringify(content))
  const list = Object.fromEntries([...parts.keys()].map((part) => [part, `/_otsing/${part}.json`]))
  await page.route('**/otsing/failid.json', (route) => route.fulfill({ json: list }))
  await page.route('**/_otsing/*.json', (route) => {
    const part = /([a-z]+)\.json$/.exec(route.request().url())?.[1] ?? ''
    return route.continue({ url: `${filesUrl}/${part}.json` })
  })
}

async function openPalette(page: Page, siteUrl: string): Promise<number> {
  const start = performance.now()
  await page.goto(`${siteUrl}/`)
  await page.focus('[role=combobox]')
  await page.keyboard.type('a')
  await page.waitForFunction(
    () => document.querySelector<HTMLElement>('[role=listbox]')?.ariaBusy === 'false',
    undefined,
    { timeout: 120_000, polling: 20 },
  )
  const load = performance.now() - start
  // What the palette does on its own after opening is over.
  await page.waitForTimeout(500)
  return load
}
