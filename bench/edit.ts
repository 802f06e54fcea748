import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { ROOT } from '../scripts/support/environment.ts'
import { openBrowser } from '../tests/support/browser.ts'
import type { BenchOptions, BenchReport, Scenario } from './scenario.ts'
import { growContent } from './support/grow-content.ts'
import { percentile } from './support/percentile.ts'
import { runMeasured } from './support/run-measured.ts'
import { buildStarlight, prepareStarlight } from './support/starlight-site.ts'

const CACHE = join(ROOT, '.cache', 'bench')
const ANSWER = 'ajutine-kustutamine'
const EDITS = 5
const PORT = '4529'

interface EditResult {
  readonly topics: number
  /** Seconds. */
  readonly preview: number
  readonly coldBuild: number
  readonly warmBuild: number
  readonly starlightCold: number
  readonly starlightWarm: number
}

/** From a saved answer to the page that shows it, in development and by a build that had been made before. */
export const edit: Scenario = {
  name: 'edit',
  document: 'docs/benchmarks.md',
  async run(options) {
    const sizes = options.topics ?? (options.full ? [150, 1000] : [150])
    const results: EditResult[] = []
    for (const topics of sizes) results.push(await measureSize(topics, options))
    return reportOf(results)
  },
}

async function measureSize(
  topics: number,
  { environment, report }: BenchOptions,
): Promise<EditResult> {
  const { contentFolder: from, today } = environment
  const content = growContent({ from, cache: CACHE, topics, today })
  const file = join(content, 'answers', `${ANSWER}.et.md`)
  const variables = { CONTENT_DIR: content, OUT_DIR: join(CACHE, 'edit-out'), TODAY: today }
  const build = async (): Promise<number> =>
    (await runMeasured(process.execPath, ['scripts/build.ts'], { cwd: ROOT, variables })).seconds
  try {
    report(`${String(topics)} topics: edit to preview`)
    const preview = await measurePreview(file, variables)
    restore(content)
    report(`${String(topics)} topics: builds before and after an edit`)
    const coldBuild = await build()
    addSentence(file, 'Ehitus.')
    const warmBuild = await build()
    restore(content)
    report(`${String(topics)} topics: Starlight before and after an edit`)
    const folder = join(CACHE, 'edit-starlight')
    await prepareStarlight(content, folder)
    const starlightCold = (await buildStarlight(folder, 'short')).seconds
    addSentence(join(folder, 'src', 'content', 'docs', 'et', `${ANSWER}.md`), 'Ehitus.')
    const starlightWarm = (await buildStarlight(folder, 'short')).seconds
    rmSync(folder, { recursive: true, force: true })
    return { topics, preview, coldBuild, warmBuild, starlightCold, starlightWarm }
  } finally {
    restore(content)
  }
}

// The grown folder is kept for other benchmarks.
function restore(content: string): void {
  execFileSync('git', ['-C', content, 'checkout', '-q', '--', '.'])
}

function addSentence(file: string, sentence: string): void {
  writeFileSync(file, `${readFileSync(file, 'utf8').trimEnd()} ${sentence}\n`)
}

/** Median seconds from saving the file to the sentence on the open page. */
async function measurePreview(file: string, variables: NodeJS.ProcessEnv): Promise<number> {
  const server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev'], {
    cwd: ROOT,
    env: { ...process.env, ...variables, PORT, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: 'ignore',
  })
  const browser = await openBrowser()
  try {
    const page = await browser.newPage()
    page.setDefaultTimeout(120_000)
    await openWhenReady(page, `http://127.0.0.1:${PORT}/vastused/${ANSWER}/`, server)
    const times: number[] = []
    // The first edit finds the server's own caches empty, as no later one does.
    for (let number = 0; number <= EDITS; number++) {
      const words = `Muudatus${String(number)}.`
      const start = performance.now()
      addSentence(file, words)
      await page.waitForFunction((sought) => document.body.textContent.includes(sought), words)
      if (number > 0) times.push((performance.now() - start) / 1000)
      await page.waitForTimeout(500)
    }
    return percentile(times, 50)
  } finally {
    await browser.close()
    server.kill()
  }
}

async function openWhenReady(page: Page, address: string, server: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 120; attempt++) {
    if (server.exitCode !== null) throw new Error('The development server ended')
    try {
      await page.goto(address)
      return
    } catch {
      // It does not listen yet.
      await page.waitForTimeout(500)
    }
  }
  throw new Error('The development server did not start within a minute')
}

function reportOf(results: readonly EditResult[]): BenchReport {
  const seconds = (value: number): string => `${value.toFixed(1)} s`
  return {
    results,
    tables: [
      {
        title: 'One changed answer',
        columns: [
          'topics',
          'to the refreshed page in `npm run dev`',
          'build before',
          'build after',
          'Starlight’s build before',
          'after',
        ],
        rows: results.map((one) => [
          one.topics.toLocaleString('en'),
          `${one.preview.toFixed(2)} s`,
          seconds(one.coldBuild),
          seconds(one.warmBuild),
          seconds(one.starlightCold),
          seconds(one.starlightWarm),
        ]),
      },
    ],
    plots: [],
    remarks: [
      `The refreshed page is the median of ${String(EDITS)} edits, from the saved file to the words in an open browser. Builds are whole commands; Starlight has its short sidebar.`,
    ],
  }
}
