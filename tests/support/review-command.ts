import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import { ContentRepository } from './content-repository.ts'
import { runScript, type CommandOutcome } from './run-script.ts'

const TODAY = '2026-11-22'
const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A temporary folder; deleted when the test has ended. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'teejuht-review-'))
  folders.push(folder)
  return folder
}

/** What `report.json` holds, as far as tests look at it. */
export interface ReportJson {
  readonly passed: boolean
  readonly summary: readonly string[]
  readonly obstacles: readonly string[]
  readonly answers: readonly {
    id: string
    kind: string
    formerId?: string
    meaning: string[]
    sections: { name: string }[]
  }[]
  readonly facts: readonly {
    id: string
    kind: string
    steps: {
      when: string
      before: string
      after: string
      sentences: { subject: string; kind: string }[]
    }[]
  }[]
  readonly guides: readonly { id: string; changedTexts: number }[]
  readonly search: {
    moved: { words: string; rankBefore?: number; rankAfter?: number }[]
    lostProtected: string[]
    failed: boolean
  }
  readonly findings: {
    added: { check: string }[]
    gone: { check: string }[]
    standing: { check: string }[]
  }
  readonly approvals: readonly {
    key: string
    language: string
    before: string
    after: string
    lapses: boolean
    people: string[]
  }[]
  readonly stale: readonly { id: string; language: string; removed: string[]; added: string[] }[]
  readonly silenced: readonly { answer: string; reason: string; isNew: boolean }[]
  readonly lostUpdates: readonly { file: string; author: string }[]
}

/** What the command printed and wrote. */
export interface Review extends CommandOutcome {
  readonly page: string
  readonly markdown: string
  readonly report: ReportJson
}

/** Runs `npm run review` on a content folder of a repository. */
export async function review(
  content: string,
  base = 'main',
  args: readonly string[] = [],
): Promise<Review> {
  const out = temporaryFolder()
  const outcome = await runScript('review', ['--base', base, '--out', out, ...args], {
    variables: { CONTENT_DIR: content, TODAY },
  })
  const read = (name: string): string =>
    existsSync(join(out, name)) ? readFileSync(join(out, name), 'utf8') : ''
  return {
    ...outcome,
    page: read('index.html'),
    markdown: read('report.md'),
    report: JSON.parse(read('report.json') || '{}') as ReportJson,
  }
}

/** A repository on a branch `muudatus` beside `main`. */
export function branched(): ContentRepository {
  const repository = new ContentRepository()
  repository.git('switch', '--quiet', '--create', 'muudatus')
  return repository
}
