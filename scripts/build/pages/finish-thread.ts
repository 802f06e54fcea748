import { setImmediate } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { openFinisher, type FinishPlan, type PageFinisher } from './finish-pages.ts'

/** A call of the finisher from the thread that renders. */
export interface FinisherCall {
  readonly number: number
  readonly name: keyof PageFinisher
  readonly args: readonly unknown[]
}

/** What came of a call. */
export interface FinisherReply {
  readonly number: number
  readonly value?: unknown
  readonly fault?: Error
}

const opened = openFinisher(workerData as FinishPlan)
// One after the other: Pagefind numbers pages in the order in which they come.
let last: Promise<unknown> = Promise.resolve()

parentPort?.on('message', ({ number, name, args }: FinisherCall) => {
  last = last.then(async () => {
    const reply = await answer(name, args).then(
      (value): FinisherReply => ({ number, value }),
      (error: unknown): FinisherReply => ({
        number,
        fault: error instanceof Error ? error : new Error(String(error)),
      }),
    )
    parentPort?.postMessage(reply)
    if (name === 'close') parentPort?.close()
    // The next page waits until Pagefind has been heard: while calls keep coming, nothing else would be.
    await setImmediate()
  })
})

async function answer(name: keyof PageFinisher, args: readonly unknown[]): Promise<unknown> {
  const method = opened[name] as (...given: readonly unknown[]) => unknown
  return await method(...args)
}
