import { PAGEFIND } from '../peers/pagefind-in-page.ts'
import type { Latency, SearchResultRow, SuccessRow } from '../search-report.ts'
import { judge } from './judge.ts'
import { measureEngine, WITHOUT_SCREEN, type EngineMeasure } from './measure-engine.ts'
import { measurePalette } from './palette-keystrokes.ts'
import { percentile } from './percentile.ts'
import type { Call, CallSet } from './search-calls.ts'
import type { ShippedEngine } from './ship-engine.ts'

export const OURS = 'Teejuht'
// A slow engine is told from a fast one by fewer keys than all.
const TYPING_MS = 12_000
const FINDING_MS = 12_000

/** What every engine is put to. */
export interface SearchTask {
  readonly report: (line: string) => void
  readonly pageUrl: string
  readonly siteUrl: string
  readonly typed: readonly Call[]
  readonly whole: readonly Call[]
  readonly sets: readonly CallSet[]
  readonly long: readonly string[]
}

/** A row of the table, and how often the engine was right. */
export interface Measured {
  readonly row: SearchResultRow
  readonly success: readonly SuccessRow[]
}

/** Measures an engine in a page of its own; why it could not be is told in its row. */
export async function tryEngine(
  task: SearchTask,
  engine: string,
  { address, bytes, seconds }: ShippedEngine,
  topics: number,
): Promise<Measured> {
  const row = { engine, topics, bytes, buildSeconds: seconds }
  const { typed, whole, sets } = task
  try {
    const measure = await measureEngine(`${task.pageUrl}/`, {
      engine,
      address,
      typed,
      whole,
      sets,
      long: engine === OURS ? task.long : [],
      typingMs: TYPING_MS,
      findingMs: FINDING_MS,
    })
    const success = sets.flatMap((set, at) => judge(engine, set, measure.found[at] ?? []))
    return { row: { ...row, ...speedOf(engine, measure) }, success }
  } catch (error) {
    const failure = reasonOf(error)
    task.report(`${engine}, ${failure}`)
    return { row: { ...row, failure }, success: [] }
  }
}

function speedOf(engine: string, measure: EngineMeasure): Partial<SearchResultRow> {
  const { load, heapBytes, painted, work, searched, whole, long } = measure
  return {
    load,
    work,
    // Pagefind keeps its index in a worker, which this does not see.
    ...(engine !== PAGEFIND && { heapBytes }),
    ...latency('painted', painted),
    ...latency('search', searched),
    ...latency('whole', whole),
    ...(long.length > 0 && { longest: Math.max(...long) }),
  }
}

/** The real palette, without the wait for the screen and with that of a usual one. */
export async function tryPalettes(
  task: SearchTask,
  shipped: string,
  topics: number,
): Promise<Measured[]> {
  const measured: Measured[] = []
  for (const { engine, flags } of [
    { engine: `${OURS}, the palette`, flags: WITHOUT_SCREEN },
    { engine: `${OURS}, the palette at 60 Hz`, flags: [] },
  ]) {
    task.report(engine)
    try {
      const { load, painted, work } = await measurePalette({
        siteUrl: task.siteUrl,
        filesUrl: `${task.pageUrl}/indexes`,
        shipped,
        calls: task.typed,
        typingMs: TYPING_MS,
        flags,
      })
      const row = { engine, topics, load, work, ...latency('painted', painted) }
      measured.push({ row, success: [] })
    } catch (error) {
      const failure = reasonOf(error)
      task.report(`${engine}, ${failure}`)
      measured.push({ row: { engine, topics, failure }, success: [] })
    }
  }
  return measured
}

function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return message.split('\n')[0] ?? message
}

function latency<Name extends string>(
  name: Name,
  samples: readonly number[],
): Partial<Record<Name, Latency>> {
  if (samples.length === 0) return {}
  const of = { p50: percentile(samples, 50), p95: percentile(samples, 95), count: samples.length }
  return { [name]: of } as Record<Name, Latency>
}
