import { loadJson } from '../storage/load-json.ts'
import type { SearchReport, SearchRequest } from './messages.ts'
import { createSearchDesk } from './search-desk.ts'

// Messages to oneself queue behind those already sent by the page; a timer would wait longer.
const afterWaiting = new MessageChannel()
let work: () => void = () => undefined
afterWaiting.port1.onmessage = () => work()

const desk = createSearchDesk({
  load: loadJson,
  report: (report: SearchReport) => postMessage(report),
  defer: (deferred) => {
    work = deferred
    afterWaiting.port2.postMessage(undefined)
  },
})

self.onmessage = ({ data }: MessageEvent<SearchRequest>) => desk.receive(data)
