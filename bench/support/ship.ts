import { Worker } from 'node:worker_threads'
import type { Corpus } from './search-documents.ts'

/** What an engine sends to the browser, and how long it took to make. */
export interface Shipped {
  readonly text: string
  readonly seconds: number
}

/** Has an engine build its index in a thread of its own; nothing when it takes too long or runs out of memory. */
export function ship(name: string, corpus: Corpus, limitMs: number): Promise<Shipped | undefined> {
  const start = performance.now()
  const worker = new Worker(new URL('./ship-thread.ts', import.meta.url), {
    workerData: { name, corpus },
    resourceLimits: { maxOldGenerationSizeMb: 8192 },
  })
  return new Promise((resolve) => {
    const stop = setTimeout(() => void worker.terminate(), limitMs)
    worker.once('message', (text: string) => {
      resolve({ text, seconds: (performance.now() - start) / 1000 })
      void worker.terminate()
    })
    worker.once('error', (error) => {
      process.stderr.write(`${name}: ${error.message}\n`)
      resolve(undefined)
    })
    worker.once('exit', () => {
      clearTimeout(stop)
      resolve(undefined)
    })
  })
}
