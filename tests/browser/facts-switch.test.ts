import { readFileSync, readdirSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openBrowser } from '../support/browser.ts'
import { openWatched } from '../support/watched-page.ts'

const siteUrl = inject('siteUrl')
const folder = join(inject('siteFolder'), 'vastused')

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
})

interface Step {
  readonly from: string
  readonly text: string
}

/** A card whose page knows of a change on that day. */
function cardWithChange(): { readonly id: string; readonly step: Step } {
  for (const id of readdirSync(folder)) {
    const path = join(folder, id, 'index.html')
    const match = existsSync(path)
      ? /data-fact-schedule="([^"]+)"/.exec(readFileSync(path, 'utf8'))
      : undefined
    const steps = match?.[1]
      ? (JSON.parse(match[1].replaceAll('&quot;', '"').replaceAll('&#x22;', '"')) as Step[])
      : []
    if (steps[0]) return { id, step: steps[0] }
  }
  throw new Error('No published card has a fact whose change is known')
}

test('an open card changes its fee at midnight in Tallinn, without a request', async () => {
  const { id, step } = cardWithChange()
  const midnight = new Date(`${step.from}T00:00:00Z`).getTime() - 2 * 3_600_000
  const tenMinutes = 600_000
  await using card = await openWatched(browser, `${siteUrl}/vastused/${id}/`, {}, (page) =>
    page.clock.install({ time: midnight - tenMinutes }),
  )
  const { page } = card
  const shown = page.locator('.prose [data-fact-schedule], .facts [data-fact-schedule]').first()
  const before = (await shown.textContent()) ?? ''
  expect(before).not.toBe(step.text)
  // Long enough for all that the page does at its leisure.
  await page.clock.runFor(30_000)
  await card.atRest()
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  await page.clock.pauseAt(midnight - 1_000)
  await expect.poll(() => shown.textContent()).toBe(before)
  await page.clock.runFor(2_000)
  await expect.poll(() => shown.textContent()).toBe(step.text)
  expect(requests).toEqual([])
})
