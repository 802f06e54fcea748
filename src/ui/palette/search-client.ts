import type { SearchLanguage } from '../../search/language.ts'
import type { SearchReport } from './messages.ts'
import { takeSearchLine } from './search-line.ts'

/** The page's side of the search worker. */
export interface SearchClient {
  /** Asks; the answers to all earlier queries are dropped from now on. */
  readonly ask: (query: string, expected: SearchLanguage, explain: boolean) => void
  readonly close: () => void
}

/** Takes over the worker that was started early, or starts one. */
export function openSearchClient(
  first: SearchLanguage,
  listen: (report: SearchReport) => void,
): SearchClient {
  let newest = 0
  const line = takeSearchLine(first)
  line.listen((report) => {
    if (report.kind !== 'answer' || report.number === newest) listen(report)
  })
  return {
    ask(query, expected, explain) {
      newest += 1
      line.send({ kind: 'search', number: newest, query, expected, explain })
    },
    close: () => line.close(),
  }
}
