import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openBrowser } from '../support/browser.ts'
import { paletteAlive } from '../support/palette-page.ts'

const siteUrl = inject('siteUrl')
/** More stops than any of these pages has within reach of a test. */
const MOST_STOPS = 60

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** What has the focus, and how much of it can be seen: of nine points of its box, those that are its own. */
interface Stop {
  readonly name: string
  readonly seen: number
  readonly outlined: boolean
}

function readStop(): Stop | undefined {
  const element = document.activeElement
  if (!(element instanceof HTMLElement) || element === document.body) return undefined
  // A link in running text may be in pieces: its first line counts.
  const [box = element.getBoundingClientRect()] = element.getClientRects()
  const { left, top, width, height } = box
  const parts = [0.1, 0.5, 0.9]
  const points = parts.flatMap((x) => parts.map((y) => [left + width * x, top + height * y]))
  const own = points.filter(([x = 0, y = 0]) => {
    const hit = document.elementFromPoint(x, y)
    return hit !== null && (element.contains(hit) || hit.contains(element))
  })
  // The palette shows the focus of its box round the whole of itself.
  const framed = element.id === 'palette-input' ? element.closest('.palette') : element
  const style = getComputedStyle(framed ?? element)
  return {
    name: element.outerHTML.slice(0, 120),
    seen: own.length,
    // The palette's frame is a ring of shadow, two pixels wide and not blurred.
    outlined:
      (parseFloat(style.outlineWidth) >= 2 && style.outlineStyle !== 'none') ||
      (framed !== element && / 0px 0px 0px 2px(,|$)/.test(style.boxShadow)),
  }
}

/** The page scrolls to what has the focus with one of its next frames: a few are waited for. */
async function readSettledStop(page: Page): Promise<Stop | undefined> {
  let stop = await page.evaluate(readStop)
  for (let frame = 0; stop?.seen === 0 && frame < 30; frame++) {
    await page.evaluate(() => new Promise((next) => requestAnimationFrame(next)))
    stop = await page.evaluate(readStop)
  }
  return stop
}

async function tabThrough(page: Page): Promise<readonly Stop[]> {
  const stops: Stop[] = []
  for (let count = 0; count < MOST_STOPS; count++) {
    await page.keyboard.press('Tab')
    const stop = await readSettledStop(page)
    if (stop) stops.push(stop)
  }
  return stops
}

const PAGES = [
  { name: 'card', path: '/vastused/juhiloa-vahetamine/', ready: '[data-section=say]' },
  {
    name: 'palette with hits',
    path: '/?q=juhiluba',
    ready: '[role=listbox][data-query][aria-busy=false]',
  },
  {
    name: 'letter',
    path: '/kiri/?vastused=juhiloa-vahetamine',
    ready: '[data-letter-preview]',
  },
  { name: 'guide', path: '/juhised/kas-tohin-juhtida/', ready: '[data-guide][data-ready]' },
]

describe.each([
  { look: 'a screen of 1280 by 800', width: 1280, height: 800 },
  { look: 'a narrow window beside the telephone program', width: 380, height: 760 },
  { look: 'a screen at 400 %', width: 320, height: 256 },
])('on $look', ({ width, height }) => {
  test.each(PAGES)('the focus is never hidden: $name', async ({ path, ready }) => {
    const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' })
    await page.goto(siteUrl + path)
    await page.waitForSelector(ready, { state: 'attached' })
    // What comes later would move what has the focus while it is looked at.
    await paletteAlive(page)
    await page.waitForLoadState('networkidle')
    const stops = await tabThrough(page)
    expect(stops.length).toBeGreaterThan(8)
    expect(stops.filter(({ seen }) => seen === 0).map(({ name }) => name)).toEqual([])
    expect(stops.filter(({ outlined }) => !outlined).map(({ name }) => name)).toEqual([])
    await page.close()
  })
})
