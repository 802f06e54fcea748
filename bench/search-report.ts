import type { BenchReport, Table } from './scenario.ts'
import type { Plot } from './support/svg-plot.ts'

/** How long keystrokes took, milliseconds. */
export interface Latency {
  readonly p50: number
  readonly p95: number
  readonly count: number
}

/** One engine at one size. What is missing could not be measured; without `load` the index was not built in time. */
export interface SearchResultRow {
  readonly engine: string
  readonly topics: number
  readonly buildSeconds?: number
  /** What is sent to the browser, after gzip. */
  readonly bytes?: number
  readonly load?: number
  readonly heapBytes?: number
  readonly painted?: Latency
  readonly search?: Latency
}

/** How often an engine's first hit, or one of the first three, was right. */
export interface SuccessRow {
  readonly engine: string
  readonly set: string
  readonly lang: string
  readonly calls: number
  readonly first: number
  readonly three: number
}

/** The report of the search benchmark. */
export function reportSearch(
  rows: readonly SearchResultRow[],
  success: readonly SuccessRow[],
): BenchReport {
  const sets = [...new Set(success.map(({ set }) => set))]
  return {
    results: { engines: rows, success },
    tables: [...sets.map((set) => successTable(success, set)), speedTable(rows)],
    plots: [plotOf(rows)],
    remarks: [
      'All engines get the same texts, a document a topic and language, and the same queries, in the same browser and run; latencies and times are to be compared within a table only, because the machine is shared. More topics are grown from the real ones, part of their words exchanged for other words of the guide. “Painted” is from a keystroke to the frame that shows its hits, in a bare page with a list on its main thread, so a part of it is the wait for the screen (16.7 ms at most); “the palette” is the real one with its worker, typed into by the keyboard. Index size is what is sent, after gzip: lunr, MiniSearch, Orama, Fuse.js and ours send an index, FlexSearch and the n-grams the texts; Pagefind loads only what a query needs. Pagefind and Orama are told the query’s language. Where fewer calls are judged, the engine had no time for more: each has as long as any other, and the calls come in an order of chance that is the same for all.',
    ],
  }
}

function successTable(success: readonly SuccessRow[], set: string): Table {
  const own = success.filter((row) => row.set === set)
  const languages = ['et', 'ru', 'en', 'all'].filter((lang) => own.some((row) => row.lang === lang))
  const engines = [...new Set(own.map(({ engine }) => engine))]
  return {
    title: `Right answer first / among the first three: ${set}`,
    columns: ['engine', 'calls', ...languages],
    rows: engines.map((engine) => {
      const row = (lang: string) => own.find((one) => one.engine === engine && one.lang === lang)
      const cells = languages.map((lang) => {
        const found = row(lang)
        return found ? `${found.first.toFixed(2)} / ${found.three.toFixed(2)}` : '–'
      })
      return [engine, String(row('all')?.calls ?? 0), ...cells]
    }),
  }
}

function speedTable(rows: readonly SearchResultRow[]): Table {
  return {
    title: 'Speed and size',
    columns: [
      'topics',
      'engine',
      'painted p50 / p95',
      'search p50 / p95',
      'p95 × ours',
      'load',
      'index (gz)',
      'memory',
      'built in',
    ],
    rows: rows.map((row) => {
      const ours = rows.find(({ engine, topics }) => engine === 'Teejuht' && topics === row.topics)
      return [
        row.topics.toLocaleString('en'),
        row.engine,
        formatLatency(row.painted),
        formatLatency(row.search),
        row.search && ours?.search ? (row.search.p95 / ours.search.p95).toFixed(2) : '–',
        row.load === undefined ? 'not built in time' : `${(row.load / 1000).toFixed(2)} s`,
        megabytes(row.bytes),
        megabytes(row.heapBytes),
        row.buildSeconds === undefined ? '–' : `${row.buildSeconds.toFixed(1)} s`,
      ]
    }),
  }
}

function formatLatency(latency: Latency | undefined): string {
  return latency ? `${latency.p50.toFixed(1)} / ${latency.p95.toFixed(1)} ms` : '–'
}

function megabytes(bytes: number | undefined): string {
  return bytes === undefined ? '–' : `${(bytes / 1e6).toFixed(2)} MB`
}

function plotOf(rows: readonly SearchResultRow[]): Plot {
  const engines = [...new Set(rows.map(({ engine }) => engine))]
  return {
    name: 'bench-search',
    title: 'Search time of a keystroke, p95',
    xLabel: 'topics',
    yLabel: 'ms',
    series: engines.flatMap((name) => {
      const points = rows.flatMap(({ engine, topics, search }): [number, number][] =>
        engine === name && search ? [[topics, search.p95]] : [],
      )
      return points.length > 0 ? [{ name, points }] : []
    }),
  }
}
