import { Worker } from 'node:worker_threads'
import type { FinishPlan, PageFinisher } from './finish-pages.ts'
import type { FinisherReply } from './finish-thread.ts'

/** A finisher in a thread of its own: every method answers later. */
export type FinisherBeside = {
  readonly [Name in keyof PageFinisher]: (
    ...args: Parameters<PageFinisher[Name]>
  ) => Promise<Awaited<ReturnType<PageFinisher[Name]>>>
}

/** Starts to finish pages beside the thread that renders them. Faults come with the calls. */
export function finishBeside(plan: FinishPlan): FinisherBeside {
  const worker = new Worker(new URL('./finish-thread.ts', import.meta.url), { workerData: plan })
  const waiting = new Map<number, PromiseWithResolvers<unknown>>()
  const fail = (error: Error): void => {
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  worker.on('message', ({ number, value, fault }: FinisherReply) => {
    const call = waiting.get(number)
    waiting.delete(number)
    if (fault) call?.reject(fault)
    else call?.resolve(value)
  })
  worker.once('error', fail)
  worker.once('exit', (code) => {
    fail(new Error(`The thread for pages ended with code ${String(code)}`))
  })
  let number = 0
  const call =
    <Name extends keyof PageFinisher>(name: Name) =>
    (...args: Parameters<PageFinisher[Name]>) => {
      const answer = Promise.withResolvers<Awaited<ReturnType<PageFinisher[Name]>>>()
      // Whoever awaits it hears of a fault; until then it is no fault of the program.
      answer.promise.catch(() => undefined)
      waiting.set(++number, answer as PromiseWithResolvers<unknown>)
      worker.postMessage({ number, name, args })
      return answer.promise
    }
  return {
    findKept: call('findKept'),
    takeKept: call('takeKept'),
    takeRendered: call('takeRendered'),
    takeOthers: call('takeOthers'),
    finish: call('finish'),
    searchRest: call('searchRest'),
    close: call('close'),
  }
}
