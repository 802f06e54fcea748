import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { axeViolations } from '../support/axe.ts'
import { openBrowser } from '../support/browser.ts'
import { PAGE_TYPES } from '../support/page-types.ts'

const siteUrl = inject('siteUrl')
/** The answers of the built guide. */
const publishedIds = (): readonly string[] =>
  readdirSync(join(inject('siteFolder'), 'vastused')).flatMap((name) =>
    name.endsWith('.json') ? [name.slice(0, -5)] : [],
  )

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

describe.each(['light', 'dark', 'forced'] as const)('axe finds nothing in %s', (look) => {
  test.each(PAGE_TYPES)('$name', async ({ path, ready }) => {
    const page = await openPage(path, ready, look)
    expect(await axeViolations(page)).toEqual([])
    await page.close()
  })
})

// 320 px is what is left of a screen of 1280 px at 400 %.
describe.each([320, 380])('at %d px', (width) => {
  test.each(PAGE_TYPES)('nothing scrolls sideways: $name', async ({ path, ready }) => {
    const page = await openPage(path, ready, 'light', width)
    const { content, window } = await page.evaluate(() => ({
      content: document.documentElement.scrollWidth,
      window: innerWidth,
    }))
    expect(content).toBeLessThanOrEqual(window)
    await page.close()
  })
})

test.each(PAGE_TYPES)(
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

test.each(PAGE_TYPES)(
  'nothing moves on "$name" for who wants no motion',
  async ({ path, ready }) => {
    const page = await openPage(path, ready, 'light')
    const moving = await page.evaluate(() =>
      document
        .getAnimations()
        .filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 20)
        .map(({ effect }) =>
          effect instanceof KeyframeEffect ? effect.target?.outerHTML.slice(0, 100) : 'effect',
        ),
    )
    expect(moving).toEqual([])
    const slow = await page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter((element) =>
          getComputedStyle(element)
            .transitionDuration.split(',')
            .some((duration) => parseFloat(duration) > 0.02),
        )
        .map((element) => element.outerHTML.slice(0, 100)),
    )
    expect(slow).toEqual([])
    await page.close()
  },
)

test('every card fits 320 px, also without JavaScript', async () => {
  const context = await browser.newContext({
    viewport: { width: 320, height: 900 },
    javaScriptEnabled: false,
  })
  const page = await context.newPage()
  const wide: string[] = []
  for (const id of publishedIds()) {
    await page.goto(`${siteUrl}/vastused/${id}/`, { waitUntil: 'domcontentloaded' })
    const box = await page.locator('main').evaluate((main) => main.scrollWidth)
    if (box > 320) wide.push(`${id}: ${String(box)} px`)
  }
  expect(wide).toEqual([])
  await context.close()
})
