import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { Forge, ForgeUser } from '../../scripts/editor/stand-in/forge.ts'
import { STAND_IN_USERS, startStandIn } from '../../scripts/editor/try-editor.ts'
import { serveFolder } from '../../scripts/support/serve-folder.ts'
import { addDays, dayInTallinn } from '../../src/domain/day.ts'
import { buildSite } from './build-site.ts'
import { runScript } from './run-script.ts'

export const [MARI, JAAN] = STAND_IN_USERS

/** A built guide with its editor, and the stand-in of a forge that the editor works with. */
export interface EditorForge extends AsyncDisposable {
  readonly forge: Forge
  readonly forgeUrl: string
  readonly siteUrl: string
  /** A working copy of a branch, as somebody has it on their own machine. */
  clone(branch: string, user: ForgeUser): Clone
  /** Asks the forge as a person or a job does; gives the HTTP status and what was said. */
  ask(user: ForgeUser, method: string, path: string, body?: object): Promise<ForgeAnswer>
  /** Builds the guide from main as it stands and serves it anew. */
  rebuild(): Promise<string>
}

export interface Clone {
  readonly folder: string
  readonly contentFolder: string
  git(...args: readonly string[]): string
}

export interface ForgeAnswer {
  readonly status: number
  readonly value: { readonly [field: string]: unknown }
}

/** Fixture content, approved as it stands, with two people who may approve each other's words. */
export async function startEditorForge(): Promise<EditorForge> {
  const folder = mkdtempSync(join(tmpdir(), 'teejuht-toimetaja-'))
  const tried = await startStandIn(await approvedContent(folder), join(folder, 'proov'), 0)
  const { forge, server } = tried
  const sites: { close(): Promise<void> }[] = []
  const serve = async (contentFolder: string): Promise<string> => {
    const output = join(folder, `dist-${String(sites.length)}`)
    await buildSite({ CONTENT_DIR: contentFolder, OUT_DIR: output })
    const site = await serveFolder(output, 0)
    sites.push(site)
    return site.url
  }
  const clone = (branch: string, user: ForgeUser): Clone => cloneBranch(forge, folder, branch, user)
  return {
    forge,
    forgeUrl: server.url,
    siteUrl: await serve(tried.contentFolder),
    clone,
    ask: (user, method, path, body) => askForge(server.url, user, method, path, body),
    rebuild: () => serve(clone('main', JAAN).contentFolder),
    [Symbol.asyncDispose]: async () => {
      for (const site of sites) await site.close()
      await server.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function approvedContent(folder: string): Promise<string> {
  const content = join(folder, 'sisu')
  cpSync(join(import.meta.dirname, '..', 'fixtures', 'good'), content, { recursive: true })
  const reviewBy = addDays(dayInTallinn(new Date()), 60)
  for (const name of readdirSync(join(content, 'answers'))) {
    const path = join(content, 'answers', name)
    writeFileSync(path, readFileSync(path, 'utf8').replace(/by: "[^"]+"/, `by: "${reviewBy}"`))
  }
  writeFileSync(join(content, 'reviewers.yml'), reviewers())
  const variables = { CONTENT_DIR: content }
  for (const [name, ...args] of [
    ['mark-translated', '--all'],
    ['format-content'],
    ['approve', '--all'],
  ] as const) {
    const { code, stderr } = await runScript(name, args, { variables })
    if (code !== 0) throw new Error(`${name}: ${stderr}`)
  }
  return content
}

function reviewers(): string {
  const role = (title: string): string => `    title: "${title}"
    topics: "*"
    languages:
      - "et"
      - "ru"
      - "en"
    audiences:
      - "agents"
      - "supervisors"
`
  return `roles:
  algsisu:
${role('Algsisu')}    starter: true
  vanemspetsialist:
${role('Vanemspetsialist')}people:
${STAND_IN_USERS.map(({ name, mail }) => `  - person: "${name} <${mail}>"\n    roles:\n      - "vanemspetsialist"\n`).join('')}`
}

function cloneBranch(forge: Forge, folder: string, branch: string, user: ForgeUser): Clone {
  const target = mkdtempSync(join(folder, 'koopia-'))
  const git = (...args: readonly string[]): string =>
    execFileSync('git', [...args], { cwd: target, encoding: 'utf8', stdio: 'pipe' }).trim()
  git('clone', '--quiet', '--branch', branch, forge.repository.folder, '.')
  git('config', 'user.name', user.name)
  git('config', 'user.email', user.mail)
  git('config', 'commit.gpgSign', 'false')
  return { folder: target, contentFolder: join(target, 'content'), git }
}

async function askForge(
  url: string,
  user: ForgeUser,
  method: string,
  path: string,
  body?: object,
): Promise<ForgeAnswer> {
  const response = await fetch(`${url}/api/v4/projects/proov%2Fteejuht${path}`, {
    method,
    headers: { authorization: `Bearer ${user.token}` },
    ...(body && { body: JSON.stringify(body) }),
  })
  return { status: response.status, value: (await response.json()) as ForgeAnswer['value'] }
}

/** Signs in to the editor with a token and waits for the list of answers. */
export async function signIn(page: Page, { token }: ForgeUser): Promise<void> {
  await page.getByRole('button', { name: 'Logi sisse tunnusega' }).click()
  await page.getByRole('textbox').first().fill(token)
  await page.keyboard.press('Enter')
  await page.getByRole('grid').or(page.getByRole('table')).first().waitFor()
}

/** Opens an answer from the list and gives its Estonian title's field. */
export async function openAnswer(page: Page, title: string): Promise<void> {
  await page.getByText(title, { exact: true }).click()
  await estonianTitle(page).waitFor()
}

export function estonianTitle(page: Page): ReturnType<Page['getByRole']> {
  return page.getByRole('textbox', { name: 'Pealkiri' }).first()
}
