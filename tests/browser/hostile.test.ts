import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serveFolder } from '../../scripts/support/serve-folder.ts'
import { approve } from '../../src/approvals/approve.ts'
import { runChecks } from '../../src/checks/all.ts'
import type { Day } from '../../src/domain/day.ts'
import { loadKnowledgeBase } from '../../src/knowledge-base/load.ts'
import { parseMarkdown, renderMarkdown } from '../../src/knowledge-base/markdown.ts'
import { openBrowser } from '../support/browser.ts'
import { buildSite } from '../support/build-site.ts'
import { fixtureContent, type FixtureContent } from '../support/fixture-content.ts'
import { textCases } from '../support/hostile/cases.ts'
import { hitsFor } from '../support/palette-page.ts'
import { mutated, PAYLOADS } from '../support/hostile/payloads.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** A page on which everything that hostile words could do is written down. Its policy is switched off: words alone are tested. */
async function openTrap(): Promise<{ page: Page; sprung: string[] }> {
  const context = await browser.newContext({ bypassCSP: true, serviceWorkers: 'block' })
  const sprung: string[] = []
  await context.exposeFunction('report', (what: string) => sprung.push(what))
  await context.addInitScript(() => {
    const { report } = globalThis as unknown as { report: (what: string) => void }
    Object.assign(globalThis, {
      tripwire: () => {
        report('a script has run')
      },
    })
  })
  context.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url())
    const own = ['127.0.0.1', 'trap.invalid'].includes(hostname)
    if (/^https?:$/.test(protocol) && !own) sprung.push(`asked ${request.url()}`)
  })
  context.on('dialog', (dialog) => {
    sprung.push(`dialog ${dialog.message()}`)
    void dialog.dismiss()
  })
  const page = await context.newPage()
  return { page, sprung }
}

/** What may not stand among words, whether or not it has sprung yet. */
function findTraps(): readonly string[] {
  const places = document.querySelectorAll('.prose, [data-section], [data-trap], main h1, title')
  return [...places].flatMap((place) =>
    [...place.querySelectorAll('*'), place].flatMap((element) => {
      const faults: string[] = []
      const name = element.localName
      if (
        /^(?:script|style|iframe|object|embed|base|meta|link|form|math|img|video|audio)$/.test(name)
      )
        faults.push(name)
      for (const { name: attribute, value } of element.attributes) {
        if (/^on|^style$|^srcdoc$/.test(attribute)) faults.push(`${name} ${attribute}`)
        const leads = /^(?:href|src|action|formaction|xlink:href|data)$/.test(attribute)
        const { protocol } = new URL(value, location.href)
        if (leads && !/^(?:https?|mailto|tel):$/.test(protocol)) faults.push(`${name} ${value}`)
      }
      return faults
    }),
  )
}

test('the sanitiser alone lets nothing through, whatever the checks would say', async () => {
  const { page, sprung } = await openTrap()
  const texts = [...PAYLOADS, ...mutated(400, 8)]
  const body = texts
    .map((text) => `<div data-trap>${renderMarkdown(parseMarkdown(text, 0))}</div>`)
    .join('\n')
  await page.route('http://trap.invalid/', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<!doctype html>${body}` }),
  )
  await page.goto('http://trap.invalid/')
  await page.mouse.move(200, 200)
  await expect.poll(() => page.locator('[data-trap]').count()).toBe(texts.length)
  await expect.poll(() => page.evaluate(findTraps)).toEqual([])
  expect(sprung).toEqual([])
  await page.context().close()
})

test('the trap itself springs', async () => {
  const { page, sprung } = await openTrap()
  const body = '<div data-trap><img src="https://evil.invalid/a" onerror="tripwire()"></div>'
  await page.route('http://trap.invalid/', (route) =>
    route.fulfill({ contentType: 'text/html', body }),
  )
  await page.goto('http://trap.invalid/')
  await expect.poll(() => sprung.length).toBe(2)
  await expect.poll(() => page.evaluate(findTraps)).toEqual(['img', 'img onerror'])
  await page.context().close()
})

/** The hostile words that pass the checks, approved as if somebody had not looked. */
function fillWithHostileWords(content: FixtureContent): readonly string[] {
  const paths = textCases().flatMap(({ files }) =>
    files.map(([path, bytes]) => {
      writeFileSync(join(content.folder, path), bytes as string)
      return path
    }),
  )
  const refused = new Set(
    runChecks(loadKnowledgeBase(content.folder))
      .filter(({ severity }) => severity === 'error')
      .map(({ place }) => place.file),
  )
  for (const path of refused) rmSync(join(content.folder, path))
  const ids = paths.filter((path) => !refused.has(path)).map((path) => path.slice(8, -6))
  mkdirSync(join(content.folder, 'approvals'), { recursive: true })
  const loaded = loadKnowledgeBase(content.folder)
  for (const id of ids) {
    const outcome = approve(loaded, [], {
      id,
      languages: ['et'],
      role: 'algsisu',
      day: '2026-11-22' as Day,
    })
    if (outcome.kind === 'refused') throw new Error(outcome.reason)
    writeFileSync(join(content.folder, 'approvals', `${id}.yml`), outcome.yaml)
  }
  return ids
}

test('what passes the checks is built, and does nothing on any page', async () => {
  using content = fixtureContent()
  const ids = fillWithHostileWords(content)
  expect(ids.length).toBeGreaterThan(100)
  const folder = mkdtempSync(join(tmpdir(), 'teejuht-hostile-'))
  await buildSite({ CONTENT_DIR: content.folder, OUT_DIR: folder, TODAY: '2026-11-22' })
  const server = await serveFolder(folder, 0)
  const { page, sprung } = await openTrap()
  const traps: string[] = []
  const look = async (path: string): Promise<void> => {
    await page.goto(server.url + path, { waitUntil: 'domcontentloaded' })
    traps.push(...(await page.evaluate(findTraps)).map((trap) => `${path}: ${trap}`))
  }
  try {
    for (const id of ids) await look(`/vastused/${id}/`)
    for (const path of ['/', '/vastused/', '/ulevaade/', '/juhised/']) await look(path)
    // Titles stand among the hits too.
    await page.goto(`${server.url}/?q=tripwire`)
    await hitsFor(page, 'tripwire')
    await page.goto(`${server.url}/otsing/?q=tripwire`)
    await page.waitForSelector('[data-full-text-hits] li')
    expect(traps).toEqual([])
    expect(sprung).toEqual([])
  } finally {
    await page.context().close()
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  }
}, 900_000)
