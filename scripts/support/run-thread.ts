import { Worker } from 'node:worker_threads'

/** A thread that does one thing and sends it. */
export interface RunningThread<Result> {
  /** Rejected with what the thread threw, or when it ends without a word. */
  readonly result: Promise<Result>
  /** Ends the thread. */
  abandon(): Promise<void>
}

/** Starts a script in a thread of its own with plain values; its first message is the result. */
export function runThread<Result>(script: URL, workerData: unknown): RunningThread<Result> {
  const worker = new Worker(script, { workerData })
  const result = new Promise<Result>((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => {
      reject(new Error(`The thread ${script.pathname} ended with code ${String(code)}`))
    })
  })
  // Whoever waits for it hears of a fault.
  result.catch(() => undefined)
  return {
    result,
    async abandon() {
      await worker.terminate()
    },
  }
}
