import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { editorHeaders, SECURITY_HEADERS } from '../../scripts/support/security-headers.ts'
import { openBrowser } from '../support/browser.ts'
import { PAGE_TYPES } from '../support/page-types.ts'
import { openWatched } from '../support/watched-page.ts'

const siteUrl = inject('siteUrl')

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

interface Violations {
  readonly violations: string[]
}

/** Writes down on the page itself what its policy has stopped. */
function recordViolations(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const violations: string[] = []
    Object.assign(globalThis, { violations })
    document.addEventListener('securitypolicyviolation', (event) => {
      violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`)
    })
  })
}

const violationsOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (globalThis as unknown as Violations).violations)

test.each(PAGE_TYPES)(
  '"$name" breaks no rule of its policy and asks no other host',
  async ({ path, ready }) => {
    await using opened = await openWatched(browser, siteUrl + path, {}, recordViolations)
    const { page } = opened
    await page.waitForSelector(ready)
    await page.waitForLoadState('networkidle')
    await expect.poll(() => violationsOn(page)).toEqual([])
    // That a missing page is missing is told on the console, and right.
    const faults = opened.faults.filter((fault) => !fault.includes('status of 404'))
    expect(faults).toEqual([])
  },
)

test('what the policy forbids does not run, and is seen by this test', async () => {
  await using opened = await openWatched(browser, `${siteUrl}/`, {}, recordViolations)
  const { page } = opened
  await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'globalThis.ran = true'
    const image = document.createElement('img')
    image.src = 'https://example.invalid/pilt.png'
    document.body.append(script, image)
    document.body.setAttribute('style', 'color: red')
  })
  await page.waitForFunction(() => (globalThis as unknown as Violations).violations.length >= 3)
  await expect.poll(() => page.evaluate(() => 'ran' in globalThis)).toBe(false)
  expect((await violationsOn(page)).map((violation) => violation.split(' ')[0]).toSorted()).toEqual(
    ['img-src', 'script-src-elem', 'style-src-attr'],
  )
})

test.each([...PAGE_TYPES, { name: 'record', path: '/vastused/juhiloa-vahetamine.json' }])(
  '"$name" is sent with every security header',
  async ({ path }) => {
    const { headers } = await fetch(siteUrl + path)
    // The editor has a policy of its own.
    const own = path.startsWith('/toimetaja/') ? editorHeaders([]) : []
    for (const [name, value] of new Map([...SECURITY_HEADERS, ...own]))
      expect(headers.get(name), name).toBe(value)
  },
)
