import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { searchFileList, type SearchFile } from '../../src/site/search-files.ts'
import type { SearchPlan } from './search-plan.ts'

/** Search files that a thread of its own makes. */
export interface SearchFilesBeside {
  /** Rejected with what the thread threw. */
  readonly files: Promise<readonly SearchFile[]>
  /** Ends the thread. */
  abandon(): Promise<void>
}

/** Makes the search files in a thread of its own, beside all else: they take about as long as the pages. */
export function makeSearchFilesBeside(plan: SearchPlan): SearchFilesBeside {
  const worker = new Worker(new URL('./search-thread.ts', import.meta.url), { workerData: plan })
  const files = new Promise<readonly SearchFile[]>((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => {
      reject(new Error(`The search thread ended with code ${String(code)}`))
    })
  })
  return {
    files,
    async abandon() {
      await worker.terminate()
    },
  }
}

/** Puts the files and their list where the palette looks for them. */
export function writeSearchFiles(folder: string, files: readonly SearchFile[]): void {
  mkdirSync(join(folder, '_otsing'), { recursive: true })
  mkdirSync(join(folder, 'otsing'), { recursive: true })
  for (const file of files) writeFileSync(join(folder, '_otsing', file.name), file.json)
  writeFileSync(join(folder, 'otsing', 'failid.json'), searchFileList(files))
}
