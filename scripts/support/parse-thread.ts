import { parentPort, workerData } from 'node:worker_threads'
import { parseKnowledgeBase } from '../../src/knowledge-base/load.ts'
import { noParsedFiles } from '../../src/knowledge-base/parsed-files.ts'
import type { SourceFile } from '../../src/knowledge-base/source-file.ts'
import type { ParsedBeside } from './parse-beside.ts'

const parsed = noParsedFiles()
parseKnowledgeBase(workerData as readonly SourceFile[], [], parsed)
const { answers, translations } = parsed
parentPort?.postMessage({ answers, translations } satisfies ParsedBeside)
