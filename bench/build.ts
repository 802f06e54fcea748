import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../scripts/support/environment.ts'
import type { BenchOptions, BenchReport, Scenario, Table } from './scenario.ts'
import { folderSize } from './support/folder-size.ts'
import { growContent } from './support/grow-content.ts'
import { buildStarlight, prepareStarlight } from './support/starlight-site.ts'
import { runMeasured, type Cost } from './support/run-measured.ts'
import type { Plot } from './support/svg-plot.ts'

// With every page on every page, 5,000 topics in three languages would fill the disk.
const MOST_TOPICS_IN_SIDEBAR = 1000

type Builder = 'Teejuht' | 'Starlight, short sidebar' | 'Starlight, default sidebar'

/** One build of one size. */
interface BuildResult extends Cost {
  readonly builder: Builder
  readonly topics: number
  readonly outputBytes: number
  readonly files: number
}

/** The whole site from the same texts, by us and by Astro Starlight. */
export const build: Scenario = {
  name: 'build',
  document: 'docs/benchmarks.md',
  async run(options) {
    const sizes = options.topics ?? (options.full ? [150, 1000, 5000] : [150, 1000])
    const results: BuildResult[] = []
    for (const topics of sizes) results.push(...(await buildAll(topics, options)))
    return reportOf(results)
  },
}

async function buildAll(topics: number, options: BenchOptions): Promise<BuildResult[]> {
  const { environment, report } = options
  const cache = join(ROOT, '.cache', 'bench')
  report(`growing content to ${String(topics)} topics`)
  const { contentFolder, today } = environment
  const content = growContent({ from: contentFolder, cache, topics, today })
  const measure = async (
    builder: Builder,
    output: string,
    run: () => Promise<Cost>,
  ): Promise<BuildResult> => {
    report(`${builder}, ${String(topics)} topics`)
    rmSync(output, { recursive: true, force: true })
    const cost = await run()
    const { bytes, files } = folderSize(output)
    report(`  ${cost.seconds.toFixed(1)} s, ${megabytes(bytes)} MB in ${String(files)} files`)
    rmSync(output, { recursive: true, force: true })
    return { builder, topics, ...cost, outputBytes: bytes, files }
  }
  const ours = join(cache, `out-${String(topics)}`)
  const variables = { CONTENT_DIR: content, OUT_DIR: ours, TODAY: today }
  const results = [
    await measure('Teejuht', ours, () =>
      runMeasured(process.execPath, ['scripts/build.ts', '--fresh'], { cwd: ROOT, variables }),
    ),
  ]
  for (const sidebar of ['short', 'default'] as const) {
    if (sidebar === 'default' && topics > MOST_TOPICS_IN_SIDEBAR) continue
    const folder = join(cache, 'starlight')
    await prepareStarlight(content, folder)
    results.push(
      await measure(`Starlight, ${sidebar} sidebar`, join(folder, 'dist'), () =>
        buildStarlight(folder, sidebar),
      ),
    )
    rmSync(folder, { recursive: true, force: true })
  }
  return results
}

function reportOf(results: readonly BuildResult[]): BenchReport {
  return {
    results,
    tables: [sizesTable(results), growthTable(results)],
    plots: [
      plotOf(results, 'bench-build-time', 'Whole build', 'seconds', ({ seconds }) => seconds),
      plotOf(results, 'bench-build-size', 'Output', 'MB', ({ outputBytes }) => outputBytes / 1e6),
    ],
    remarks: [
      'Ours is all of `npm run build -- --fresh`, with nothing kept from a build before: checks, approvals, cards, the record and letter of each, the palette’s index, Pagefind and the check of all pages. A topic is one page with three languages for us, and a page a language for Starlight. Memory is the most that the process and its children held at one moment. „× ours“ is Starlight’s figure divided by ours.',
    ],
  }
}

function sizesTable(results: readonly BuildResult[]): Table {
  return {
    title: 'Build of the same texts in three languages',
    columns: ['topics', 'builder', 'time', '× ours', 'peak memory', 'output', '× ours', 'files'],
    rows: results.map((result) => {
      const ours = results.find((one) => one.builder === 'Teejuht' && one.topics === result.topics)
      return [
        result.topics.toLocaleString('en'),
        result.builder,
        `${result.seconds.toFixed(1)} s`,
        ratio(result.seconds, ours?.seconds),
        result.peakBytes === undefined ? '–' : `${megabytes(result.peakBytes)} MB`,
        `${megabytes(result.outputBytes)} MB`,
        ratio(result.outputBytes, ours?.outputBytes),
        result.files.toLocaleString('en'),
      ]
    }),
  }
}

/** From one size to the next: 1 is linear, 2 is the square. */
function growthTable(results: readonly BuildResult[]): Table {
  const builders = [...new Set(results.map(({ builder }) => builder))]
  return {
    title: 'Growth: the power of the number of topics by which each figure rises (1 is linear)',
    columns: ['builder', 'from', 'to', 'time', 'output'],
    rows: builders.flatMap((builder) => {
      const own = results.filter((one) => one.builder === builder)
      return own.slice(1).flatMap((to, at) => {
        const from = own[at]
        if (!from) return []
        const power = (a: number, b: number): string =>
          (Math.log(b / a) / Math.log(to.topics / from.topics)).toFixed(2)
        return [
          [
            builder,
            from.topics.toLocaleString('en'),
            to.topics.toLocaleString('en'),
            power(from.seconds, to.seconds),
            power(from.outputBytes, to.outputBytes),
          ],
        ]
      })
    }),
  }
}

function plotOf(
  results: readonly BuildResult[],
  name: string,
  title: string,
  yLabel: string,
  valueOf: (result: BuildResult) => number,
): Plot {
  const builders = [...new Set(results.map(({ builder }) => builder))]
  const series = builders.map((builder) => ({
    name: builder,
    points: results
      .filter((one) => one.builder === builder)
      .map((one): [number, number] => [one.topics, valueOf(one)]),
  }))
  return { name, title, xLabel: 'topics', yLabel, series }
}

function ratio(value: number, ours: number | undefined): string {
  return ours === undefined ? '–' : (value / ours).toFixed(2)
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)
}
