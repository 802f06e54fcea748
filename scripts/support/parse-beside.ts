import { Worker } from 'node:worker_threads'
import { parseKnowledgeBase } from '../../src/knowledge-base/load.ts'
import { parsedBefore, type ParsedFiles } from '../../src/knowledge-base/parsed-files.ts'
import type { SourceFile } from '../../src/knowledge-base/source-file.ts'

/** What a thread has parsed: answers' files, the bulk of every content. */
export type ParsedBeside = Pick<ParsedFiles, 'answers' | 'translations'>

// Fewer files are parsed before a thread has started.
const WORTH_A_THREAD = 400
// The thread has to start first, and what it parsed has to be brought over.
const SHARE_OF_THREAD = 0.42

/**
 * Parses answers' files that nobody has parsed yet, on two processors, and puts what came of
 * them into `parsed`. A few are left to whoever loads the content.
 *
 * @throws what the thread threw.
 */
export async function parseBeside(
  files: readonly SourceFile[],
  parsed: ParsedFiles,
): Promise<void> {
  const unknown = files.filter(
    (file) =>
      /^answers\/[^/]+\.md$/.test(file.path) &&
      !parsedBefore<unknown>(parsed.answers, file) &&
      !parsedBefore<unknown>(parsed.translations, file),
  )
  if (unknown.length < WORTH_A_THREAD) return
  const middle = Math.round(unknown.length * (1 - SHARE_OF_THREAD))
  const beside = parseInThread(unknown.slice(middle))
  // Whoever waits for it hears of a fault.
  beside.catch(() => undefined)
  parseKnowledgeBase(unknown.slice(0, middle), [], parsed)
  const { answers, translations } = await beside
  for (const [path, one] of answers) parsed.answers.set(path, one)
  for (const [path, one] of translations) parsed.translations.set(path, one)
  parsed.changed = true
}

function parseInThread(files: readonly SourceFile[]): Promise<ParsedBeside> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./parse-thread.ts', import.meta.url), { workerData: files })
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => {
      reject(new Error(`The parsing thread ended with code ${String(code)}`))
    })
  })
}
