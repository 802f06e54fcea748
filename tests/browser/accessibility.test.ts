import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { axeViolations } from '../support/axe.ts'
import { openBrowser } from '../support/browser.ts'
import { PAGE_TYPES } from '../support/page-types.ts'

const siteUrl = inject('siteUrl')
const siteFolder = inject('siteFolder')
/** The answers of the built guide. */
const publishedIds = (): readonly string[] =>
  readdirSync(join(siteFolder, 'vastused')).flatMap((name) =>
    name.endsWith('.json') ? [name.slice(0, -5)] : [],
  )

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
})

type Look = 'light' | 'dark' | 'forced'

/** One load for all that is looked at on a page: what it looks like is told to it afterwards. */
describe.each(PAGE_TYPES)('$name', ({ path, ready }) => {
  let page: Page
  beforeAll(async () => {
    page = await browser.newPage({
      viewport: { width: 1280, height: 900 },
      reducedMotion: 'reduce',
      bypassCSP: true,
    })
    await page.goto(siteUrl + path)
    await page.waitForSelector(ready)
  })
  afterAll(() => page.close())

  const show = async (look: Look, width = 1280): Promise<void> => {
    await page.emulateMedia({
      colorScheme: look === 'dark' ? 'dark' : 'light',
      forcedColors: look === 'forced' ? 'active' : 'none',
    })
    await page.setViewportSize({ width, height: 900 })
    await page.waitForFunction((wanted) => innerWidth === wanted, width)
  }

  test.each(['light', 'dark', 'forced'] as const)('axe finds nothing in %s', async (look) => {
    await show(look)
    expect(await axeViolations(page)).toEqual([])
  })

  test('nothing moves for who wants no motion', async () => {
    await show('light')
    await expect.poll(() => page.evaluate(findMotion)).toEqual([])
  })

  // 320 px is what is left of a screen of 1280 px at 400 %.
  test.each([380, 320])('nothing scrolls sideways at %d px', async (width) => {
    await show('light', width)
    const content = () => page.evaluate(() => document.documentElement.scrollWidth)
    await expect.poll(content).toBeLessThanOrEqual(width)
  })

  test('every control is at least 24 by 24 px or has its room', async () => {
    await show('light', 380)
    await expect.poll(() => page.evaluate(findSmallControls)).toEqual([])
  })
})

function findMotion(): readonly string[] {
  const moving = document
    .getAnimations()
    .filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 20)
    .map(({ effect }) =>
      effect instanceof KeyframeEffect ? effect.target?.outerHTML.slice(0, 100) : 'effect',
    )
  const slow = [...document.querySelectorAll('body *')]
    .filter((element) =>
      getComputedStyle(element)
        .transitionDuration.split(',')
        .some((duration) => parseFloat(duration) > 0.02),
    )
    .map((element) => element.outerHTML.slice(0, 100))
  return [...moving, ...slow].map(String)
}

function findSmallControls(): readonly string[] {
  const controls = 'button, select, input, summary, nav a, [role=option]'
  return [...document.querySelectorAll<HTMLElement>(controls)]
    .filter((element) => element.checkVisibility() && !element.closest('.visually-hidden, .skip'))
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
    .map(
      ({ element, box }) =>
        `${element.outerHTML.slice(0, 100)} ${String(box.width)}x${String(box.height)}`,
    )
}

test('every card fits 320 px, also without JavaScript', async () => {
  const context = await browser.newContext({
    viewport: { width: 320, height: 900 },
    javaScriptEnabled: false,
  })
  const page = await context.newPage()
  const cards = publishedIds().map((id) => ({
    id,
    html: readFileSync(join(siteFolder, 'vastused', id, 'index.html'), 'utf8'),
  }))
  const looks = cards.map(({ html }) => html.match(/<link[^>]*stylesheet[^>]*>/g)?.join(''))
  expect(new Set(looks).size).toBe(1)
  // The same look for all: one card is opened, the others take its place in it.
  await page.goto(`${siteUrl}/vastused/${cards[0]?.id ?? ''}/`)
  const wide: string[] = []
  for (const { id, html } of cards) {
    const width = await page.evaluate((text) => {
      const { body } = new DOMParser().parseFromString(text, 'text/html')
      document.body.replaceWith(document.adoptNode(body))
      return document.querySelector('main')?.scrollWidth ?? Infinity
    }, html)
    if (width > 320) wide.push(`${id}: ${String(width)} px`)
  }
  expect(cards.length).toBeGreaterThan(40)
  expect(wide).toEqual([])
  await context.close()
})
