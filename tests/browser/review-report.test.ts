import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axeViolations } from '../support/axe.ts'
import { openBrowser } from '../support/browser.ts'
import { ContentRepository } from '../support/content-repository.ts'
import { temporaryFolder } from '../support/review-command.ts'
import { runScript } from '../support/run-script.ts'

let browser: Browser
let repository: ContentRepository

beforeAll(async () => {
  browser = await openBrowser()
  repository = new ContentRepository()
  repository.git('switch', '--quiet', '--create', 'muudatus')
  repository.edit('answers/alfa.et.md', 'Loa saate vahetada', 'Uue loa saate')
  repository.edit('facts/tasud.yml', 'value: 30', 'value: 45')
  repository.edit('guides/loa-valik.yml', 'title: "', 'title: "Uus: ')
  repository.edit('answers/beeta.et.md', 'Loa', 'Isikukood 49403136526, loa')
})

afterAll(async () => {
  await browser.close()
  repository[Symbol.dispose]()
})

describe('the review report in a browser', () => {
  test('is legible in light and dark, wide and narrow, by keyboard and without a request', async () => {
    const out = temporaryFolder()
    const { code } = await runScript('review', ['--base', 'main', '--out', out], {
      variables: { CONTENT_DIR: repository.content, TODAY: '2026-11-22' },
    })
    expect(code).toBe(1)
    for (const colorScheme of ['light', 'dark'] as const)
      for (const width of [1280, 380]) {
        const page = await browser.newPage({
          colorScheme,
          viewport: { width, height: 900 },
          bypassCSP: true,
        })
        const requests: string[] = []
        page.on('request', (request) => requests.push(request.url()))
        await page.goto(pathToFileURL(join(out, 'index.html')).href)
        expect(requests).toHaveLength(1)
        expect(await axeViolations(page)).toEqual([])
        const overflow = () =>
          page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          )
        await expect.poll(overflow).toBe(0)
        await page.keyboard.press('Tab')
        await page.keyboard.press('Enter')
        await expect.poll(() => new URL(page.url()).hash).toBe('#kontrollid')
        await page.close()
      }
  })
})
