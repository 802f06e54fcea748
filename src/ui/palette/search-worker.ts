import { loadJson } from '../storage/load-json.ts'
import { createDeferral } from './after-waiting.ts'
import type { SearchReport, SearchRequest } from './messages.ts'
import { createSearchDesk } from './search-desk.ts'

const desk = createSearchDesk({
  load: loadJson,
  report: (report: SearchReport) => postMessage(report),
  defer: createDeferral(),
})

self.onmessage = ({ data }: MessageEvent<SearchRequest>) => desk.receive(data)
