import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
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
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByRole('button', { name: 'Send for Review', exact: true }).click()
  await expect.poll(() => forge.list()[0]?.labels).toEqual(['sveltia-cms/pending_review'])
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
  expect(await published.locator('h1').innerText()).toContain('Loa vahetamine büroos')
  expect(await published.locator('[data-status]').first().getAttribute('data-status')).toBe(
    'approved',
  )
  await published.close()

  async function pass(): Promise<void> {
    const sha = forge.repository.head(BRANCH) ?? ''
    await work.ask(JAAN, 'POST', `/statuses/${sha}`, { state: 'success' })
  }
})
