import type { SearchLanguage } from '../../search/language.ts'
import type { SearchReport, SearchRequest } from './messages.ts'

/** The page's side of the search worker. */
export interface SearchClient {
  /** Asks; the answers to all earlier queries are dropped from now on. */
  readonly ask: (query: string, expected: SearchLanguage, explain: boolean) => void
  readonly close: () => void
}

/** Starts the worker. Its failure, at whatever moment, is a report like any other. */
export function openSearchClient(
  first: SearchLanguage,
  listen: (report: SearchReport) => void,
): SearchClient {
  let newest = 0
  const fail = (reason: string) => listen({ kind: 'failed', reason })
  const worker = startWorker(fail)
  const send = (request: SearchRequest) => worker?.postMessage(request)
  if (worker) {
    worker.onerror = (event) => fail(event.message || 'the search worker did not start')
    worker.onmessageerror = () => fail('the search worker sent what cannot be read')
    worker.onmessage = ({ data }: MessageEvent<SearchReport>) => {
      if (data.kind !== 'answer' || data.number === newest) listen(data)
    }
  }
  send({ kind: 'open', first })
  return {
    ask(query, expected, explain) {
      newest += 1
      send({ kind: 'search', number: newest, query, expected, explain })
    },
    close: () => worker?.terminate(),
  }
}

function startWorker(fail: (reason: string) => void): Worker | undefined {
  try {
    return new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' })
  } catch (error) {
    fail(String(error))
    return undefined
  }
}
