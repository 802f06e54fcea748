import type { SearchLanguage } from '../../search/language.ts'
import workerAddress from './search-worker.ts?worker&url'
import type { SearchReport, SearchRequest } from './messages.ts'

/** A running search worker. What it reports before anybody listens is kept for the listener. */
export interface SearchLine {
  readonly send: (request: SearchRequest) => void
  readonly listen: (listener: (report: SearchReport) => void) => void
  readonly close: () => void
}

/** Starts a worker that begins to load what it searches. Its failure is a report like any other. */
export function openSearchLine(first: SearchLanguage): SearchLine {
  const kept: SearchReport[] = []
  let tell = (report: SearchReport): void => void kept.push(report)
  const worker = startWorker((reason) => tell({ kind: 'failed', reason }))
  if (worker) {
    const fail = (reason: string): void => tell({ kind: 'failed', reason })
    worker.onerror = (event) => fail(event.message || 'the search worker did not start')
    worker.onmessageerror = () => fail('the search worker sent what cannot be read')
    worker.onmessage = ({ data }: MessageEvent<SearchReport>) => tell(data)
  }
  const send = (request: SearchRequest): void => worker?.postMessage(request)
  send({ kind: 'open', first })
  return {
    send,
    listen(listener) {
      tell = listener
      for (const report of kept.splice(0)) listener(report)
    },
    close: () => worker?.terminate(),
  }
}

function startWorker(fail: (reason: string) => void): Worker | undefined {
  try {
    return new Worker(workerAddress, { type: 'module' })
  } catch (error) {
    fail(String(error))
    return undefined
  }
}

let early: SearchLine | undefined

/** Starts the search before the palette's own script has come: the two then load side by side. */
export function startSearchEarly(first: SearchLanguage): void {
  early ??= takeFromHead() ?? openSearchLine(first)
}

/** The line that was started early, for the first who asks; else a new one. */
export function takeSearchLine(first: SearchLanguage): SearchLine {
  const line = early ?? takeFromHead() ?? openSearchLine(first)
  early = undefined
  return line
}

function takeFromHead(): SearchLine | undefined {
  const head = globalThis.teejuht
  const line = head?.search
  if (head) head.search = undefined
  return line
}
