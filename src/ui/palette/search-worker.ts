import type { SearchReport, SearchRequest } from './messages.ts'
import { createSearchDesk } from './search-desk.ts'

// Messages to oneself queue behind those already sent by the page; a timer would wait longer.
const afterWaiting = new MessageChannel()
let work: () => void = () => undefined
afterWaiting.port1.onmessage = () => work()

const desk = createSearchDesk({
  load: async (address) => {
    const response = await fetch(address)
    if (!response.ok) throw new Error(`${address}: ${String(response.status)}`)
    return response.json()
  },
  report: (report: SearchReport) => postMessage(report),
  defer: (deferred) => {
    work = deferred
    afterWaiting.port2.postMessage(undefined)
  },
})

self.onmessage = ({ data }: MessageEvent<SearchRequest>) => desk.receive(data)
