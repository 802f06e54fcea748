import { Worker } from 'node:worker_threads'
import type { Corpus } from './search-documents.ts'

/** What an engine sends to the browser and how long it took to make, or why there is nothing to send. */
export type Shipping =
  | { readonly kind: 'shipped'; readonly text: string; readonly seconds: number }
  | { readonly kind: 'failed'; readonly reason: string }

const MOST_MEGABYTES = 8192

/** Has an engine build its index in a thread of its own, within this time and 8 GB. */
export function ship(name: string, corpus: Corpus, limitMs: number): Promise<Shipping> {
  const start = performance.now()
  const worker = new Worker(new URL('./ship-thread.ts', import.meta.url), {
    workerData: { name, corpus },
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  })
  return new Promise((resolve) => {
    const fail = (reason: string): void => {
      resolve({ kind: 'failed', reason })
    }
    const stop = setTimeout(() => {
      fail(`not built in ${String(Math.round(limitMs / 60_000))} min`)
      void worker.terminate()
    }, limitMs)
    worker.once('message', (text: string) => {
      resolve({ kind: 'shipped', text, seconds: (performance.now() - start) / 1000 })
      void worker.terminate()
    })
    worker.once('error', (error) => {
      fail(`not built: ${error.message}`)
    })
    worker.once('exit', () => {
      clearTimeout(stop)
      fail('not built: its thread ended')
    })
  })
}
