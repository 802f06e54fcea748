import type { Browser } from 'playwright-core'
import type { ShippedSearch } from '../peers/teejuht.ts'
import type { Call } from './search-calls.ts'

/** The palette itself, typed into by the keyboard of a real browser. */
export interface PaletteMeasure {
  /** From a cold page to all languages loaded, milliseconds. */
  readonly load: number
  /** Every keystroke until its hits were painted, milliseconds. */
  readonly painted: readonly number[]
}

/** Types queries into the built guide's home page, with the search files replaced by these. */
export async function measurePalette(
  browser: Browser,
  siteUrl: string,
  { files, vocabulary }: ShippedSearch,
  calls: readonly Call[],
  limitMs: number,
): Promise<PaletteMeasure> {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    const parts = new Map<string, string>([
      ['vocabulary', JSON.stringify(vocabulary)],
      ...files.map((file): [string, string] => [file.lang, JSON.stringify(file)]),
    ])
    const list = Object.fromEntries(
      [...parts.keys()].map((part) => [part, `/_otsing/${part}.json`]),
    )
    await context.route('**/otsing/failid.json', (route) => route.fulfill({ json: list }))
    await context.route('**/_otsing/*.json', (route) => {
      const part = /([a-z]+)\.json$/.exec(route.request().url())?.[1] ?? ''
      return route.fulfill({ contentType: 'application/json', body: parts.get(part) ?? '' })
    })
    await page.addInitScript(watchKeystrokes)
    const start = performance.now()
    await page.goto(`${siteUrl}/`)
    await page.focus('[role=combobox]')
    await page.keyboard.type('a')
    await page.waitForFunction(
      () => document.querySelector<HTMLElement>('[role=listbox]')?.ariaBusy === 'false',
      undefined,
      { timeout: 120_000 },
    )
    const load = performance.now() - start
    await page.evaluate(() => {
      window.keystrokes = []
    })
    const end = performance.now() + limitMs
    for (const { query } of calls) {
      await page.fill('[role=combobox]', '')
      for (const letter of query) {
        if (performance.now() > end) break
        const before = await page.evaluate(() => window.keystrokes.length)
        await page.keyboard.type(letter)
        await page.waitForFunction((count) => window.keystrokes.length > count, before)
      }
    }
    return { load, painted: await page.evaluate(() => window.keystrokes) }
  } finally {
    await context.close()
  }
}

declare global {
  interface Window {
    keystrokes: number[]
  }
}

// Runs in the page, before its own scripts.
function watchKeystrokes(): void {
  window.keystrokes = []
  addEventListener(
    'input',
    (event) => {
      const query = (event.target as HTMLInputElement).value
      if (query.trim() === '') return
      const look = (): void => {
        const list = document.querySelector<HTMLElement>('[role=listbox]')
        if (list?.dataset['query'] !== query) return void requestAnimationFrame(look)
        const { port1, port2 } = new MessageChannel()
        // A message of a frame's callback comes after that frame is painted.
        port1.onmessage = () => window.keystrokes.push(performance.now() - event.timeStamp)
        port2.postMessage(undefined)
      }
      requestAnimationFrame(look)
    },
    true,
  )
}
