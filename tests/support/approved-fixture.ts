import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { approve } from '../../src/approvals/approve.ts'
import type { Day } from '../../src/domain/day.ts'
import { loadKnowledgeBase } from '../../src/knowledge-base/load.ts'
import { fixtureContent, type FixtureContent } from './fixture-content.ts'

/** The day on which the fixture content is approved. */
export const APPROVED_ON = '2026-11-22' as Day

/** Fixture content that can be edited and approved. */
export interface ApprovedFixture extends FixtureContent {
  edit(file: string, change: (text: string) => string): void
  approve(...ids: readonly string[]): void
}

/** The good fixture content with these answers approved in every language that they have. */
export function approvedFixture(...ids: readonly string[]): ApprovedFixture {
  const content = fixtureContent()
  const fixture: ApprovedFixture = {
    folder: content.folder,
    edit(file, change) {
      const path = join(content.folder, file)
      writeFileSync(path, change(readFileSync(path, 'utf8')))
    },
    approve(...wanted) {
      for (const id of wanted) approveAnswer(content.folder, id)
    },
    [Symbol.dispose]: () => content[Symbol.dispose](),
  }
  fixture.approve(...ids)
  return fixture
}

function approveAnswer(folder: string, id: string): void {
  const outcome = approve(loadKnowledgeBase(folder), [], {
    id,
    languages: ['et', 'ru', 'en'],
    role: 'algsisu',
    day: APPROVED_ON,
  })
  if (outcome.kind === 'refused') throw new Error(outcome.reason)
  mkdirSync(join(folder, 'approvals'), { recursive: true })
  writeFileSync(join(folder, 'approvals', `${id}.yml`), outcome.yaml)
}
