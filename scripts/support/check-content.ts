import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { ALL_CHECKS, runChecks } from '../../src/checks/all.ts'
import type { KeptFindings } from '../../src/checks/find-alone.ts'
import type { Answer } from '../../src/domain/answer.ts'
import type { Finding } from '../../src/domain/finding.ts'
import { keepNewest, readKept, writeKept } from '../../src/history/kept-file.ts'
import type { KnowledgeBase } from '../../src/knowledge-base/knowledge-base.ts'
import type { ParsedFiles } from '../../src/knowledge-base/parsed-files.ts'
import { ROOT } from './environment.ts'
import { sourceDigest } from './source-digest.ts'

/** Content as it was read. */
export interface ReadContent {
  readonly content: KnowledgeBase
  readonly parsed: ParsedFiles
}

/**
 * Every finding of the content, as `runChecks` tells them. Answers that are as they were when
 * this content was last checked are not looked at again one by one; `fresh` looks at all.
 */
export function checkContent(
  { content, parsed }: ReadContent,
  { fresh = false, folder = join(ROOT, '.cache', 'findings') } = {},
): readonly Finding[] {
  const store = fresh ? undefined : openFindings(parsed, folder)
  const findings = runChecks(content, ALL_CHECKS, store)
  store?.save()
  return findings
}

// Of a few contents, and of one before and after its facts have changed.
const MOST_KEPT = 6

function openFindings(parsed: ParsedFiles, folder: string): KeptFindings & { save(): void } {
  const path = join(folder, `${sharedDigest(parsed)}.bin`)
  const bytes = readKept(path)
  const before = bytes ? (deserialize(bytes) as ReadonlyMap<string, readonly Finding[]>) : new Map()
  const now = new Map<string, readonly Finding[]>()
  let changed = false
  return {
    of(answer) {
      const key = keyOf(answer, parsed)
      const found = now.get(key) ?? before.get(key)
      if (found) now.set(key, found)
      return found
    },
    keep(answer, findings) {
      changed = true
      now.set(keyOf(answer, parsed), findings)
    },
    save() {
      if (!changed) return
      writeKept(path, serialize(now))
      keepNewest(folder, MOST_KEPT)
    },
  }
}

const TRANSLATIONS = ['ru', 'en']

function keyOf({ id, file }: Answer, { answers, translations }: ParsedFiles): string {
  const files = TRANSLATIONS.map((lang) => translations.get(`answers/${id}.${lang}.md`))
  return JSON.stringify([file, answers.get(file), ...files].map(digestIn))
}

function digestIn(one: string | { readonly textDigest: string } | undefined): string | undefined {
  return typeof one === 'object' ? one.textDigest : one
}

// Whatever can change what a check says of an answer: the program, and all that is no answer.
const PROGRAM = [
  ...['checks', 'knowledge-base', 'facts', 'letters', 'guides', 'learning', 'search'],
  ...['domain', 'support'],
].map((folder) => `src/${folder}`)

function sharedDigest({ others }: ParsedFiles): string {
  const hash = createHash('sha256').update(
    sourceDigest(PROGRAM, ['package-lock.json', 'scripts/support/check-content.ts']),
  )
  for (const [path, { textDigest }] of [...others].toSorted(([one], [two]) => (one < two ? -1 : 1)))
    // Of an approval only its own file tells.
    if (!path.startsWith('approvals/')) hash.update(`\0${path}\0${textDigest}`)
  return hash.digest('hex').slice(0, 32)
}
