import { parentPort, workerData } from 'node:worker_threads'
import { parseKnowledgeBase } from '../../src/knowledge-base/load.ts'
import { noParsedFiles, type ParsedFiles } from '../../src/knowledge-base/parsed-files.ts'
import type { SourceFile } from '../../src/knowledge-base/source-file.ts'

/** What the thread has parsed: answers' files, the bulk of every content. */
export type ParsedBeside = Pick<ParsedFiles, 'answers' | 'translations'>

const parsed = noParsedFiles()
parseKnowledgeBase(workerData as readonly SourceFile[], [], parsed)
const { answers, translations } = parsed
parentPort?.postMessage({ answers, translations } satisfies ParsedBeside)
