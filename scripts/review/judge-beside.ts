import { Worker } from 'node:worker_threads'
import type { ParsedFiles } from '../../src/knowledge-base/parsed-files.ts'
import type { FolderFiles } from '../../src/knowledge-base/source-folder.ts'
import type { JudgedSides } from '../../src/review/report/assemble.ts'

/** Both sides of a request, as plain values for another thread. */
export interface JudgeTask {
  readonly contentFolder: string
  readonly baseName: string
  readonly read: FolderFiles
  readonly parsed: ParsedFiles
}

/** What a thread of its own finds. */
export interface JudgingBeside {
  /** Rejected with what the thread threw. */
  readonly judged: Promise<JudgedSides>
  /** Ends the thread. */
  abandon(): Promise<void>
}

/** Checks both sides in a thread of its own, beside the searches that a review makes of them: they take about as long. */
export function judgeBeside(task: JudgeTask): JudgingBeside {
  const worker = new Worker(new URL('./judge-thread.ts', import.meta.url), { workerData: task })
  const judged = new Promise<JudgedSides>((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => {
      reject(new Error(`The checking thread ended with code ${String(code)}`))
    })
  })
  // Whoever waits for it hears of a fault.
  judged.catch(() => undefined)
  return {
    judged,
    async abandon() {
      await worker.terminate()
    },
  }
}
