import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../scripts/support/environment.ts'
import type { BenchOptions, BenchReport, Scenario } from './scenario.ts'
import { growContent } from './support/grow-content.ts'
import { runMeasured, type Cost } from './support/run-measured.ts'

const CACHE = join(ROOT, '.cache', 'bench')
const CHANGED = [1, 10, 100]

interface ReviewResult extends Cost {
  readonly topics: number
  readonly changed: number
}

/** The review report of 1, 10 and 100 changed answers, as a request would have them. */
export const review: Scenario = {
  name: 'review',
  document: 'docs/benchmarks.md',
  async run(options) {
    const results: ReviewResult[] = []
    for (const topics of options.topics ?? (options.full ? [150, 1000] : [150]))
      results.push(...(await measureSize(topics, options)))
    return reportOf(results)
  },
}

async function measureSize(
  topics: number,
  { environment, report }: BenchOptions,
): Promise<readonly ReviewResult[]> {
  const { contentFolder: from, today } = environment
  const content = growContent({ from, cache: CACHE, topics, today })
  const out = join(CACHE, 'review-out')
  const variables = { CONTENT_DIR: content, TODAY: today }
  const results: ReviewResult[] = []
  try {
    for (const changed of CHANGED) {
      report(`${String(topics)} topics: review of ${String(changed)} changed answers`)
      changeAnswers(content, changed)
      const cost = await runMeasured(
        process.execPath,
        ['scripts/review.ts', '--base', 'HEAD', '--out', out],
        // A report that finds obstacles is a report too.
        { cwd: ROOT, variables, codes: [0, 1] },
      )
      results.push({ topics, changed, ...cost })
      restore(content)
    }
    return results
  } finally {
    restore(content)
    rmSync(out, { recursive: true, force: true })
  }
}

// One more sentence in the Estonian card, which a reviewer must see in words and in search.
function changeAnswers(content: string, count: number): void {
  const folder = join(content, 'answers')
  const names = readdirSync(folder).filter((name) => name.endsWith('.et.md'))
  const every = Math.max(1, Math.floor(names.length / count))
  for (const name of names.filter((_, at) => at % every === 0).slice(0, count)) {
    const path = join(folder, name)
    writeFileSync(
      path,
      `${readFileSync(path, 'utf8').trimEnd()} Taotluse võib ka posti teel saata.\n`,
    )
  }
}

// The grown folder is kept for other benchmarks.
function restore(content: string): void {
  execFileSync('git', ['-C', content, 'checkout', '-q', '--', '.'])
}

function reportOf(results: readonly ReviewResult[]): BenchReport {
  return {
    results,
    tables: [
      {
        title: 'Review report of changed answers',
        columns: ['topics', 'changed answers', 'time', 'peak memory'],
        rows: results.map(({ topics, changed, seconds, peakBytes }) => [
          topics.toLocaleString('en'),
          String(changed),
          `${seconds.toFixed(1)} s`,
          peakBytes === undefined ? '–' : `${(peakBytes / 1e6).toFixed(0)} MB`,
        ]),
      },
    ],
    plots: [],
    remarks: [
      'The whole command `npm run review`: both sides read, checked and indexed, every golden call searched on both, words compared, three reports written.',
    ],
  }
}
