import { loadJson } from '../storage/load-json.ts'
import { createDeferral } from './after-waiting.ts'
import type { SearchReport, SearchRequest } from './messages.ts'
import { createSearchDesk } from './search-desk.ts'

// Milliseconds; quick typists leave half of it between two letters.
const PAUSE = 200

const desk = createSearchDesk({
  load: loadJson,
  report: (report: SearchReport) => postMessage(report),
  defer: createDeferral(),
  pause: (work) => setTimeout(work, PAUSE),
})

self.onmessage = ({ data }: MessageEvent<SearchRequest>) => desk.receive(data)
