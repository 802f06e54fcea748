import { parentPort, workerData } from 'node:worker_threads'
import { judgeContent } from '../../src/checks/all.ts'
import { loadRead } from '../../src/knowledge-base/load.ts'
import type { ParsedFiles } from '../../src/knowledge-base/parsed-files.ts'
import type { FolderFiles } from '../../src/knowledge-base/source-folder.ts'
import type { JudgedSides } from '../../src/review/report/assemble.ts'
import { findRange, readBase } from './read-sides.ts'

/** Both sides of a request, as plain values. */
export interface JudgeTask {
  readonly contentFolder: string
  readonly baseName: string
  readonly read: FolderFiles
  readonly parsed: ParsedFiles
}

const { contentFolder, baseName, read, parsed } = workerData as JudgeTask
const base = readBase(findRange(contentFolder, baseName), parsed)
const head = loadRead(read, parsed)
parentPort?.postMessage({
  before: judgeContent(base),
  after: judgeContent(head),
} satisfies JudgedSides)
