import { spawn, type ChildProcess } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parseSearchAddresses } from '../../src/ui/palette/addresses.ts'
import { ContentRepository } from '../support/content-repository.ts'

const ROOT = join(import.meta.dirname, '..', '..')
// A machine under load takes long to start a development server.
const PATIENCE = { timeout: 100_000, interval: 500 }

let git: ContentRepository
let server: ChildProcess
let address: string

beforeAll(async () => {
  git = new ContentRepository({ at: '2026-11-20' })
  const port = await freePort()
  address = `http://127.0.0.1:${String(port)}/vastused/alfa/`
  server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev'], {
    cwd: ROOT,
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      CONTENT_DIR: git.content,
      PORT: String(port),
      ASTRO_TELEMETRY_DISABLED: '1',
    },
    stdio: 'ignore',
  })
})
afterAll(() => {
  server.kill()
  git[Symbol.dispose]()
})

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const found = probe.address()
      probe.close(() => {
        resolve(typeof found === 'object' && found ? found.port : 0)
      })
    })
  })
}

async function page(): Promise<string> {
  try {
    return await (await fetch(address)).text()
  } catch {
    // It does not listen yet.
    return ''
  }
}

test('a preview shows an edited answer without being started again', async () => {
  await expect.poll(page, PATIENCE).toContain('Kaarti saab vahetada kogu aasta.')
  git.edit('answers/alfa.et.md', 'kogu aasta', 'igal aastaajal')
  await expect.poll(page, PATIENCE).toContain('Kaarti saab vahetada igal aastaajal.')
  expect(await page()).not.toContain('kogu aasta')
}, 240_000)

test('a preview can be searched', async () => {
  await expect.poll(page, PATIENCE).not.toBe('')
  const list: unknown = await (await fetch(new URL('/otsing/failid.json', address))).json()
  const addresses = parseSearchAddresses(list)
  const files = [addresses?.vocabulary, ...Object.values(addresses?.indexes ?? {})]
  expect(files.length).toBeGreaterThan(1)
  for (const file of files)
    expect((await fetch(new URL(String(file), address))).status, String(file)).toBe(200)
})
