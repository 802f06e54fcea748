import { parentPort, workerData } from 'node:worker_threads'
import { judgeContent } from '../../src/checks/all.ts'
import { loadRead } from '../../src/knowledge-base/load.ts'
import type { JudgedSides } from '../../src/review/report/assemble.ts'
import type { JudgeTask } from './judge-beside.ts'
import { findRange, readBase } from './read-sides.ts'

const { contentFolder, baseName, read, parsed } = workerData as JudgeTask
const base = readBase(findRange(contentFolder, baseName), parsed)
const head = loadRead(read, parsed)
parentPort?.postMessage({
  before: judgeContent(base),
  after: judgeContent(head),
} satisfies JudgedSides)
