import type { BenchReport, Table } from './scenario.ts'
import { aimsTable } from './support/search-aims.ts'
import type { Plot } from './support/svg-plot.ts'

/** How long keystrokes took, milliseconds. */
export interface Latency {
  readonly p50: number
  readonly p95: number
  readonly count: number
}

/** One engine at one size. What is missing could not be measured. */
export interface SearchResultRow {
  readonly engine: string
  readonly topics: number
  readonly buildSeconds?: number
  /** What is sent to the browser, after gzip. */
  readonly bytes?: number
  readonly load?: number
  readonly heapBytes?: number
  /** From a key until its hits were painted. */
  readonly painted?: Latency
  /** Processor time of the page's main thread a key, milliseconds. */
  readonly work?: number
  /** The answer to a key alone. */
  readonly search?: Latency
  /** The answer to a whole query that nobody typed before. */
  readonly whole?: Latency
  /** The longest that a query of ten thousand characters took, milliseconds. */
  readonly longest?: number
  /** Why there are no numbers. */
  readonly failure?: string
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
    tables: [
      aimsTable(rows, success),
      ...sets.map((set) => successTable(success, set)),
      speedTable(rows),
    ].filter((table) => table !== undefined),
    plots: [searchPlot(rows), sizePlot(rows)],
    remarks: [
      'All engines get the same texts, a document a topic and language, and the same queries, in the same run, each in a real browser of its own; latencies and times are to be compared within a table only, because the machine is shared. More topics are grown from the real ones, part of their words exchanged for other words of the guide; success is judged among the real ones and as many as make 150.',
      '“Painted” is from the time that the browser gives a real key to when the frame with its hits has been painted and handed over to be drawn; what the graphics and the screen take after that is the same for all and not counted. Libraries and “Teejuht” are typed into a bare page with a list, all on its main thread; “the palette” is the real one with its worker. It has no graphics card, because the machine has none: one emulated on the processor would take both cores from every engine for some tens of milliseconds a key, and most from those with a worker. It paints without waiting for the next frame of a screen, which would add up to 16.7 ms of chance to each key; “at 60 Hz” is the palette with that wait. Every engine gets the same keys, whole words and half ones, and “keystrokes” are those that it answered in 12 s.',
      '“Work” is the processor time that the main thread of the page takes for a key, searching (in the palette: without it), rendering and painting; a busy machine hardly lengthens it, while every wait for another thread grows with the load. “Whole query” is the answer to calls that were not typed before, asked as they are; lunr finds nothing for most half-typed words, so that its keystrokes are cheaper than its queries. “× lunr” divides its p95 of whole queries by the engine’s own: above 1 is faster than lunr.',
      'Index size is what is sent, after gzip: lunr, MiniSearch, Orama, Fuse.js and ours send an index, FlexSearch and the n-grams the texts; Pagefind loads only what a query needs. Memory is JavaScript’s with its buffers. Pagefind and Orama are told the query’s language. Where fewer calls are judged, the engine had no time for more: each has as long as any other, and the calls come in an order of chance that is the same for all.',
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
      'work',
      'keystrokes',
      'search of a key p50 / p95',
      'of a whole query p50 / p95',
      '× lunr',
      'load',
      'index (gz)',
      'memory',
      'built in',
    ],
    rows: rows.map((row) => {
      const lunr = rows.find(({ engine, topics }) => engine === 'lunr' && topics === row.topics)
      return [
        row.topics.toLocaleString('en'),
        row.engine,
        formatLatency(row.painted),
        row.work === undefined ? '–' : `${row.work.toFixed(1)} ms`,
        String(row.painted?.count ?? '–'),
        formatLatency(row.search),
        formatLatency(row.whole),
        row.whole && lunr?.whole ? (lunr.whole.p95 / row.whole.p95).toFixed(2) : '–',
        row.load === undefined ? (row.failure ?? '–') : `${(row.load / 1000).toFixed(2)} s`,
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

function searchPlot(rows: readonly SearchResultRow[]): Plot {
  return {
    name: 'bench-search',
    title: 'Answer to a whole query, p95',
    xLabel: 'topics',
    yLabel: 'ms',
    series: seriesOf(rows, ({ whole }) => whole?.p95),
  }
}

function sizePlot(rows: readonly SearchResultRow[]): Plot {
  return {
    name: 'bench-search-size',
    title: 'What is sent for searching, after gzip',
    xLabel: 'topics',
    yLabel: 'MB',
    series: seriesOf(rows, ({ bytes }) => bytes && bytes / 1e6),
  }
}

function seriesOf(
  rows: readonly SearchResultRow[],
  valueOf: (row: SearchResultRow) => number | undefined,
): Plot['series'] {
  return [...new Set(rows.map(({ engine }) => engine))].flatMap((name) => {
    const points = rows.flatMap((row): [number, number][] => {
      const value = row.engine === name ? valueOf(row) : undefined
      return value === undefined ? [] : [[row.topics, value]]
    })
    return points.length > 0 ? [{ name, points }] : []
  })
}
