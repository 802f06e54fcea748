import { parseKnowledgeBase } from '../../src/knowledge-base/load.ts'
import { parsedBefore, type ParsedFiles } from '../../src/knowledge-base/parsed-files.ts'
import type { SourceFile } from '../../src/knowledge-base/source-file.ts'
import type { ParsedBeside } from './parse-thread.ts'
import { runThread } from './run-thread.ts'

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
  const script = new URL('./parse-thread.ts', import.meta.url)
  const beside = runThread<ParsedBeside>(script, unknown.slice(middle))
  parseKnowledgeBase(unknown.slice(0, middle), [], parsed)
  const { answers, translations } = await beside.result
  for (const [path, one] of answers) parsed.answers.set(path, one)
  for (const [path, one] of translations) parsed.translations.set(path, one)
  parsed.changed = true
}
