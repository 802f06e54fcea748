import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import sparticuz from '@sparticuz/chromium'
import { serveFolder } from '../../scripts/support/serve-folder.ts'
import { hasNginx, startNginx } from '../../tests/support/nginx.ts'

const BARS = { performance: 95, accessibility: 95, 'best-practices': 95 }
const PAGES = ['/', '/vastused/juhiloa-vahetamine/']
const PORT = 9377
// The supervisors' site is not visited.
const NO_SIGN_IN = 9

interface Report {
  readonly lhr: {
    readonly categories: { readonly [name: string]: { readonly score: number | null } }
    readonly audits: { readonly [name: string]: { readonly numericValue?: number } }
  }
}

type Lighthouse = (url: string, flags: object) => Promise<Report | undefined>

/** `npm run lighthouse`: home and a card of the built guide by Lighthouse; exit 1 below 95. */
async function main(): Promise<number> {
  const root = join(import.meta.dirname, '..', '..')
  const dist = join(root, process.env['OUT_DIR'] ?? 'dist')
  if (!existsSync(join(dist, 'index.html'))) {
    process.stderr.write('There is no built guide: npm run build\n')
    return 2
  }
  const lighthouse = await loadLighthouse()
  const profile = mkdtempSync(join(tmpdir(), 'teejuht-lighthouse-'))
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath: await sparticuz.executablePath(),
    args: ['--no-sandbox', `--remote-debugging-port=${String(PORT)}`],
  })
  const server = await serve(dist)
  try {
    let below = 0
    for (const path of PAGES) below += await judge(lighthouse, server.url, path)
    return below === 0 ? 0 : 1
  } finally {
    await server.close()
    await browser.close()
    rmSync(profile, { recursive: true, force: true })
  }
}

// As agents get it, compressed, where nginx is installed.
async function serve(dist: string): Promise<{ url: string; close: () => Promise<void> }> {
  if (hasNginx) {
    const nginx = await startNginx({ agents: dist, supervisors: dist }, NO_SIGN_IN)
    process.stdout.write('served by nginx with deploy/nginx.conf\n')
    return { url: nginx.agentsUrl, close: () => nginx.stop() }
  }
  process.stdout.write('nginx is not installed: served uncompressed\n')
  return serveFolder(dist, 0)
}

// Installed on first use, from its own lock file: the guide itself does not need it.
async function loadLighthouse(): Promise<Lighthouse> {
  const here = import.meta.dirname
  if (!existsSync(join(here, 'node_modules', 'lighthouse')))
    // Not `npm ci`: its lock file may lack this machine's own binaries.
    spawnSync('npm', ['install', '--no-save'], { cwd: here, stdio: 'inherit' })
  const folder = join(here, 'node_modules', 'lighthouse')
  const { main: entry } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    main: string
  }
  const loaded = (await import(pathToFileURL(join(folder, entry)).href)) as { default: Lighthouse }
  return loaded.default
}

async function judge(lighthouse: Lighthouse, url: string, path: string): Promise<number> {
  const categories = Object.keys(BARS)
  const report = await lighthouse(url + path, { port: PORT, onlyCategories: categories })
  const scores = Object.entries(BARS).map(([name, bar]) => {
    const score = Math.round((report?.lhr.categories[name]?.score ?? 0) * 100)
    return { name, score, below: score < bar }
  })
  const seconds = (id: string): string =>
    `${((report?.lhr.audits[id]?.numericValue ?? 0) / 1000).toFixed(2)} s`
  const shift = report?.lhr.audits['cumulative-layout-shift']?.numericValue ?? 0
  process.stdout.write(
    `${path}: ${scores.map(({ name, score }) => `${name} ${String(score)}`).join(', ')}; first paint ${seconds('first-contentful-paint')}, largest ${seconds('largest-contentful-paint')}, blocked ${seconds('total-blocking-time')}, shift ${shift.toFixed(3)}\n`,
  )
  return scores.filter(({ below }) => below).length
}

process.exitCode = await main()
