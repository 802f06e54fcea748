import { loadJson } from '../storage/load-json.ts'
import { createDeferral } from './after-waiting.ts'
import type { SearchReport, SearchRequest } from './messages.ts'
import { createSearchDesk } from './search-desk.ts'

// Milliseconds; quick typists leave half of the long one between two letters. Half a word is
// doubtful nearly always, so that doubt alone must not open what blocks its next letter.
const PAUSE = 200
const SHORT_PAUSE = 80

const desk = createSearchDesk({
  load: loadJson,
  report: (report: SearchReport) => postMessage(report),
  defer: createDeferral(),
  pause: (work, short) => setTimeout(work, short ? SHORT_PAUSE : PAUSE),
})

self.onmessage = ({ data }: MessageEvent<SearchRequest>) => desk.receive(data)
