import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openBrowser } from '../support/browser.ts'

const siteUrl = inject('siteUrl')
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** Every page type, with what makes it show what an agent sees. */
const PAGES: readonly { readonly name: string; readonly path: string; readonly ready: string }[] = [
  { name: 'home', path: '/', ready: '[role=combobox]' },
  { name: 'palette with hits', path: '/?q=juhiluba', ready: '[role=option]' },
  { name: 'card', path: '/vastused/juhiloa-vahetamine/', ready: '[data-section=say]' },
  {
    name: 'card in Russian',
    path: '/vastused/juhiloa-vahetamine/?keel=ru',
    ready: '[lang=ru]:visible',
  },
  {
    name: 'card of every mode',
    path: '/vastused/riigiloivu-tasumine/',
    ready: '[data-section=say]',
  },
  { name: 'lists by topic', path: '/vastused/', ready: '.shelf' },
  { name: 'lists by mode', path: '/vastused/liigiti/', ready: '.shelf' },
  { name: 'lists by type', path: '/vastused/tuubiti/', ready: '.shelf' },
  { name: 'full text', path: '/otsing/?q=riigil%C3%B5iv', ready: '[data-full-text-hits] li' },
  { name: 'not found', path: '/puudub/', ready: 'h1' },
]

interface Violation {
  readonly id: string
  readonly help: string
  readonly nodes: readonly { readonly html: string }[]
}

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
})

async function openPage(
  path: string,
  ready: string,
  look: 'light' | 'dark' | 'forced',
  width = 1280,
): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width, height: 900 },
    colorScheme: look === 'dark' ? 'dark' : 'light',
    forcedColors: look === 'forced' ? 'active' : 'none',
    reducedMotion: 'reduce',
    bypassCSP: true,
  })
  await page.goto(siteUrl + path)
  await page.waitForSelector(ready)
  return page
}

async function violations(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ path: AXE })
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(context: Document, options: unknown): Promise<{ violations: Violation[] }> }
    }
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    return (await axe.run(document, { runOnly: { type: 'tag', values: tags } })).violations
  })
  return found.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
  )
}

describe.each(['light', 'dark', 'forced'] as const)('axe finds nothing in %s', (look) => {
  test.each(PAGES)('$name', async ({ path, ready }) => {
    const page = await openPage(path, ready, look)
    expect(await violations(page)).toEqual([])
    await page.close()
  })
})

describe.each([320, 380])('at %d px', (width) => {
  test.each(PAGES)('nothing scrolls sideways: $name', async ({ path, ready }) => {
    const page = await openPage(path, ready, 'light', width)
    const { content, window } = await page.evaluate(() => ({
      content: document.documentElement.scrollWidth,
      window: innerWidth,
    }))
    expect(content).toBeLessThanOrEqual(window)
    await page.close()
  })
})

test.each(PAGES)(
  'every control of "$name" is at least 24 by 24 px or has its room',
  async ({ path, ready }) => {
    const page = await openPage(path, ready, 'light', 380)
    const small = await page.evaluate(() =>
      [
        ...document.querySelectorAll<HTMLElement>(
          'button, select, input, summary, nav a, [role=option]',
        ),
      ]
        .filter(
          (element) => element.checkVisibility() && !element.closest('.visually-hidden, .skip'),
        )
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
        .map(
          ({ element, box }) =>
            `${element.outerHTML.slice(0, 100)} ${String(box.width)}x${String(box.height)}`,
        ),
    )
    expect(small).toEqual([])
    await page.close()
  },
)
