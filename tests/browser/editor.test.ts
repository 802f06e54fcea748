import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axeViolations } from '../support/axe.ts'
import { openBrowser } from '../support/browser.ts'
import {
  estonianTitle,
  JAAN,
  MARI,
  openAnswer,
  signIn,
  startEditorForge,
  type EditorForge,
} from '../support/editor-forge.ts'
import { runScript } from '../support/run-script.ts'

let browser: Browser
let work: EditorForge

beforeAll(async () => {
  browser = await openBrowser()
  work = await startEditorForge()
})
afterAll(async () => {
  await work[Symbol.asyncDispose]()
  await browser.close()
})

const BRANCH = 'cms/answers/alfa'
const PATH = 'content/answers/beeta.et.md'

test('a title is edited, reviewed by a second person, merged and published', async () => {
  const { forge, siteUrl } = work
  const context = await browser.newContext({ viewport: { width: 1500, height: 950 } })
  const strangers: string[] = []
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (/^http/.test(protocol) && origin !== siteUrl && origin !== work.forgeUrl)
      strangers.push(request.url())
  })
  const page = await context.newPage()
  await page.goto(`${siteUrl}/toimetaja/`)
  await signIn(page, MARI)
  await openAnswer(page, 'Loa vahetamine')
  await estonianTitle(page).fill('Loa vahetamine büroos')
  await page.getByRole('button', { name: 'Salvesta', exact: true }).click()
  await page.getByRole('button', { name: 'Saada ülevaatusele', exact: true }).click()
  await expect
    .poll(() => forge.list()[0]?.labels, { timeout: 30_000 })
    .toEqual(['sveltia-cms/pending_review'])
  expect(strangers).toEqual([])
  await context.close()

  const { git } = forge.repository
  const diff = git.call(forge.repository, ['diff', '-U0', 'main', BRANCH]).split('\n').slice(4)
  expect(diff.filter((line) => /^[-+]/.test(line))).toEqual([
    '-title: "Loa vahetamine"',
    '+title: "Loa vahetamine büroos"',
  ])

  // What the pipeline does.
  const pipeline = work.clone(BRANCH, MARI)
  const variables = { CONTENT_DIR: pipeline.contentFolder }
  expect((await runScript('check', [], { variables })).code).toBe(0)
  expect((await runScript('format-content', ['--check'], { variables })).code).toBe(0)
  const against = ['--base', 'origin/main']
  expect(await runScript('guard', against, { variables })).toMatchObject({ code: 0 })
  const report = join(pipeline.folder, '.git', 'aruanne')
  const reviewed = await runScript('review', [...against, '--out', report], { variables })
  expect(reviewed).toMatchObject({ code: 0, stderr: '' })
  const reader = await browser.newPage()
  await reader.goto(pathToFileURL(join(report, 'index.html')).href)
  await expect
    .poll(() => reader.locator('ins').allInnerTexts())
    .toContainEqual(expect.stringContaining('büroos'))
  await reader.close()
  await pass()

  // Whoever wrote it cannot be the one who approves it: neither in the forge nor in the record.
  expect((await work.ask(MARI, 'POST', '/merge_requests/1/approve')).status).toBe(401)
  const early = await work.ask(MARI, 'PUT', '/merge_requests/1/merge')
  expect([early.status, early.value['message']]).toEqual([
    405,
    expect.stringContaining('not_approved'),
  ])
  const own = await runScript('approve', ['alfa', '--role', 'vanemspetsialist'], { variables })
  expect([own.code, own.stderr]).toEqual([1, expect.stringContaining('alfa')])

  const reviewer = work.clone(BRANCH, JAAN)
  const approved = await runScript('approve', ['alfa', '--role', 'vanemspetsialist'], {
    variables: { CONTENT_DIR: reviewer.contentFolder },
  })
  expect(approved).toMatchObject({ code: 0, stderr: '' })
  reviewer.git('add', '--all')
  reviewer.git('commit', '--quiet', '-m', 'Kinnitatud: alfa')
  reviewer.git('push', '--quiet')
  await pass()
  expect((await work.ask(JAAN, 'POST', '/merge_requests/1/approve')).status).toBe(201)
  expect((await work.ask(JAAN, 'PUT', '/merge_requests/1/merge')).status).toBe(200)

  expect(forge.repository.message('main')).toContain('Approved-by: Jaan Jurist <jaan@naide.test>')
  expect(git.call(forge.repository, ['log', '--format=%an: %s', 'main^2'])).toBe(
    'Jaan Jurist: Kinnitatud: alfa\nMari Maasikas: Muudetud: alfa +2\nMari Maasikas: Sisu',
  )
  const main = work.clone('main', JAAN)
  const audit = await runScript('audit', [], { variables: { CONTENT_DIR: main.contentFolder } })
  expect(audit).toMatchObject({ code: 0 })

  const published = await browser.newPage()
  await published.goto(`${await work.rebuild()}/vastused/alfa/`)
  await expect.poll(() => published.locator('h1').innerText()).toContain('Loa vahetamine büroos')
  await expect
    .poll(() => published.locator('[data-status]').first().getAttribute('data-status'))
    .toBe('approved')
  await published.close()

  async function pass(): Promise<void> {
    const sha = forge.repository.head(BRANCH) ?? ''
    await work.ask(JAAN, 'POST', `/statuses/${sha}`, { state: 'success' })
  }
})

test('words that somebody else changed meanwhile are not put back, and that is told', async () => {
  const { forge, siteUrl } = work
  const page = await browser.newPage({ viewport: { width: 1500, height: 950 } })
  await page.goto(`${siteUrl}/toimetaja/`)
  await signIn(page, MARI)
  await openAnswer(page, 'Tervisetõend')
  const opened = textOnMain()
  changeOnMain('owner: "juhilubade valdkond"', 'owner: "tervise valdkond"')
  await estonianTitle(page).fill('Tervisetõend juhile')
  await page.getByRole('button', { name: 'Salvesta', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Vastust ei salvestatud' })
  await dialog.waitFor()
  await expect.poll(() => dialog.innerText()).toContain('Keegi muutis seda faili')
  await expect.poll(() => dialog.innerText()).toContain('„owner: "tervise valdkond"“')
  await expect.poll(() => dialog.getByRole('button').allInnerTexts()).toEqual(['Tagasi toimetama'])
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await expect.poll(() => estonianTitle(page).inputValue()).toBe('Tervisetõend juhile')
  expect(forge.repository.head('cms/answers/beeta')).toBeUndefined()
  await page.close()

  // What a tool does that knows nothing of this: the old text of the form over the newest main.
  const stale = opened.replace('title: "Tervisetõend"', 'title: "Tervisetõend juhile"')
  const bytes = Buffer.from(stale)
  forge.commit(MARI, 'muu-tooriist', 'main', 'Pealkiri', [{ kind: 'write', path: PATH, bytes }])
  const clone = work.clone('muu-tooriist', MARI)
  const guard = await runScript('guard', ['--base', 'origin/main'], {
    variables: { CONTENT_DIR: clone.contentFolder },
  })
  expect(guard.code).toBe(1)
  expect(guard.stdout).toContain('beeta.et.md')
  expect(guard.stdout).toContain('juhilubade valdkond')

  function textOnMain(): string {
    const files = forge.repository.files(forge.repository.head('main') ?? '')
    return forge.repository.text(files.find(({ path }) => path === PATH)?.sha ?? '')
  }

  function changeOnMain(from: string, to: string): void {
    const head = forge.repository.head('main') ?? ''
    expect(opened).toContain(from)
    const changed = Buffer.from(opened.replace(from, to))
    const action = { kind: 'write', path: PATH, bytes: changed } as const
    forge.repository.commit('main', head, 'Vastutaja', [action], JAAN)
  }
})

// What axe finds in the editor's own screens is named here: a release that mends or adds one is noticed.
test('an error stops the save, by keyboard alone; the dialog is without faults', async () => {
  const { forge, siteUrl } = work
  const page = await browser.newPage({ viewport: { width: 1500, height: 950 }, bypassCSP: true })
  await page.goto(`${siteUrl}/toimetaja/`)
  await signIn(page, MARI)
  await expectFaults(page, ['label-content-name-mismatch', 'region'])
  await openAnswer(page, 'Tervisetõend')
  await expectFaults(page, ['region'])
  const save = page.getByRole('button', { name: 'Salvesta', exact: true })
  // A personal code of nobody, with its right check digit.
  await estonianTitle(page).fill('Tervisetõend 37605030299')
  await save.focus()
  await page.keyboard.press('Enter')
  const stopped = page.getByRole('dialog', { name: 'Vastust ei salvestatud' })
  await stopped.waitFor()
  await expectFaults(page, [])
  await expect.poll(() => stopped.getByRole('listitem').first().innerText()).toContain('Pealkiri')
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toBe('Tagasi toimetama')
  await page.keyboard.press('Enter')
  await stopped.waitFor({ state: 'detached' })
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toContain('Salvesta')
  expect(forge.repository.head('cms/answers/beeta')).toBeUndefined()
  await page.close()
})

// Polled, because one screen of the editor goes while the next one comes.
async function expectFaults(page: Page, ids: readonly string[]): Promise<void> {
  const found = async (): Promise<readonly string[]> =>
    (await axeViolations(page)).map((violation) => violation.split(':')[0] ?? '')
  await expect.poll(found, { timeout: 30_000, interval: 500 }).toEqual(ids)
}
