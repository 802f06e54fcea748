import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { searchFileList, type SearchFile } from '../../src/site/search-files.ts'
import { runThread, type RunningThread } from '../support/run-thread.ts'
import type { SearchPlan } from './search-plan.ts'

/** Makes the search files in a thread of its own, beside all else: they take about as long as the pages. */
export function makeSearchFilesBeside(plan: SearchPlan): RunningThread<readonly SearchFile[]> {
  return runThread(new URL('./search-thread.ts', import.meta.url), plan)
}

/** Puts the files and their list where the palette looks for them. */
export function writeSearchFiles(folder: string, files: readonly SearchFile[]): void {
  mkdirSync(join(folder, '_otsing'), { recursive: true })
  mkdirSync(join(folder, 'otsing'), { recursive: true })
  for (const file of files) writeFileSync(join(folder, '_otsing', file.name), file.json)
  writeFileSync(join(folder, 'otsing', 'failid.json'), searchFileList(files))
}
