import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { searchFileList, type SearchFile } from '../../src/site/search-files.ts'
import type { SearchPlan } from './search-plan.ts'

/**
 * Makes the search files in a thread of its own, beside the pages: they take about as long.
 *
 * @throws what the thread threw.
 */
export async function makeSearchFilesBeside(plan: SearchPlan): Promise<readonly SearchFile[]> {
  const worker = new Worker(new URL('./search-thread.ts', import.meta.url), { workerData: plan })
  return new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => {
      reject(new Error(`The search thread ended with code ${String(code)}`))
    })
  })
}

/** Puts the files and their list where the palette looks for them. */
export function writeSearchFiles(folder: string, files: readonly SearchFile[]): void {
  mkdirSync(join(folder, '_otsing'), { recursive: true })
  mkdirSync(join(folder, 'otsing'), { recursive: true })
  for (const file of files) writeFileSync(join(folder, '_otsing', file.name), file.json)
  writeFileSync(join(folder, 'otsing', 'failid.json'), searchFileList(files))
}
