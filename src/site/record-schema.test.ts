import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fixtureContent } from '../../tests/support/fixture-content.ts'
import { approve } from '../approvals/approve.ts'
import type { Day } from '../domain/day.ts'
import { loadKnowledgeBase } from '../knowledge-base/load.ts'
import { buildAnswerRecords } from './answer-record.ts'
import { buildSite } from './load-site.ts'
import { answerRecordJsonSchema, answerRecordSchema } from './record-schema.ts'

const today = '2026-11-22' as Day
const DOCUMENT = join(import.meta.dirname, '..', '..', 'docs', 'answer-record.schema.json')

test('the documented schema is made from the code; „npm run docs:record“ makes it anew', () => {
  const documented: unknown = JSON.parse(readFileSync(DOCUMENT, 'utf8'))
  expect(documented).toEqual(JSON.parse(answerRecordJsonSchema()))
})

test('records of the real content fit the schema', () => {
  const content = loadKnowledgeBase(join(import.meta.dirname, '..', '..', 'content'))
  // A preview shows texts whatever their approval, so that every one is tried.
  const site = buildSite(content, {
    contentFolder: '',
    today,
    audience: 'supervisors',
    preview: true,
  })
  const records = buildAnswerRecords(site)
  expect(records.length).toBeGreaterThan(40)
  for (const record of records) {
    const read: unknown = JSON.parse(JSON.stringify(record))
    expect(answerRecordSchema.safeParse(read).error?.issues ?? [], record.id).toEqual([])
  }
})

test('only approved words that are not stale are given as blocks', () => {
  using fixture = fixtureContent()
  const content = loadKnowledgeBase(fixture.folder)
  const outcome = approve(content, [], {
    id: 'alfa',
    languages: ['et'],
    role: 'algsisu',
    day: today,
  })
  expect(outcome).toMatchObject({ kind: 'recorded' })
  const site = buildSite(content, { contentFolder: '', today, audience: 'agents', preview: true })
  const texts = buildAnswerRecords(site).flatMap((record) => record.texts)
  expect(texts.length).toBeGreaterThan(1)
  expect(texts.filter((text) => text.letterBlocks ?? text.sayBlocks)).toEqual([])
})
