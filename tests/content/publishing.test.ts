import { writeFileSync, readFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { approve } from '../../src/approvals/approve.ts'
import { statusOn } from '../../src/approvals/status.ts'
import { runChecks } from '../../src/checks/all.ts'
import type { Day } from '../../src/domain/day.ts'
import { clientTextDigest } from '../../src/knowledge-base/digest.ts'
import { loadKnowledgeBase } from '../../src/knowledge-base/load.ts'
import { publishedAnswers } from '../../src/site/published.ts'
import { fixtureContent } from '../support/fixture-content.ts'
import { RESTRICTION } from '../support/restriction.ts'

const today = '2026-11-22' as Day
const options = (audience: 'agents' | 'supervisors' = 'agents') => ({ contentFolder: '', today, audience, preview: false })

function approveAll(folder: string, id = 'alfa', role = 'algsisu'): string {
  const content = loadKnowledgeBase(folder)
  const outcome = approve(content, runChecks(content), { id, languages: ['et', 'ru', 'en'], role, day: today })
  if (outcome.kind === 'refused') return outcome.reason
  mkdirSync(join(folder, 'approvals'), { recursive: true })
  writeFileSync(join(folder, 'approvals', `${id}.yml`), outcome.yaml)
  return ''
}

function edit(folder: string, file: string, change: (text: string) => string): void {
  const path = join(folder, file)
  const text = readFileSync(path, 'utf8')
  const changed = change(text)
  expect(changed).not.toBe(text)
  writeFileSync(path, changed)
}

const published = (folder: string, audience: 'agents' | 'supervisors' = 'agents') =>
  publishedAnswers(loadKnowledgeBase(folder), options(audience)).map((one) => [one.answer.id, one.status.kind, one.texts.map((text) => text.language).join()])

describe('the gate', () => {
  test('nothing is published before it is approved', () => {
    using content = fixtureContent()
    expect(published(content.folder)).toEqual([])
  })

  test('an approval publishes the languages that are ready', () => {
    using content = fixtureContent()
    expect(approveAll(content.folder)).toBe('')
    expect(published(content.folder)).toEqual([['alfa', 'approved', 'et']])
    const answer = loadKnowledgeBase(content.folder).answers.get('alfa')
    edit(content.folder, 'answers/alfa.ru.md', (text) => text.replace('translates: ""', `translates: "${answer ? clientTextDigest(answer) : ''}"`))
    expect(approveAll(content.folder)).toBe('')
    expect(published(content.folder)).toEqual([['alfa', 'approved', 'et,ru']])
  })

  test('a change of words withdraws the approval, taking it back restores it', () => {
    using content = fixtureContent()
    approveAll(content.folder)
    edit(content.folder, 'answers/alfa.et.md', (text) => text.replace('Ära luba päeva', 'Ära luba tundi'))
    expect(published(content.folder)).toEqual([])
    const changed = loadKnowledgeBase(content.folder)
    const answer = changed.answers.get('alfa')
    expect(answer && statusOn(changed, answer, 'et', today).kind).toBe('changed-since-approval')
    edit(content.folder, 'answers/alfa.et.md', (text) => text.replace('Ära luba tundi', 'Ära luba päeva'))
    expect(published(content.folder)).toEqual([['alfa', 'approved', 'et']])
  })

  test('past its review day an answer is published with a warning', () => {
    using content = fixtureContent()
    approveAll(content.folder)
    const late = publishedAnswers(loadKnowledgeBase(content.folder), { ...options(), today: '2027-02-21' as Day })
    expect(late.map((one) => one.status.kind)).toEqual(['overdue'])
  })

  test('open questions keep an answer a draft', () => {
    using content = fixtureContent()
    approveAll(content.folder)
    edit(content.folder, 'answers/alfa.et.md', (text) => text.replace('verify: []', 'verify:\n  - "Kas tasu kehtib?"'))
    expect(published(content.folder)).toEqual([])
    expect(approveAll(content.folder)).toContain('lahtine küsimus')
  })

  test('turning the starter setting off lapses its approvals', () => {
    using content = fixtureContent()
    approveAll(content.folder)
    edit(content.folder, 'settings.yml', (text) => text.replace('starter: true', 'starter: false'))
    expect(published(content.folder)).toEqual([])
    expect(approveAll(content.folder)).toContain('starter')
  })

  test('what is for supervisors is absent for agents', () => {
    using content = fixtureContent()
    edit(content.folder, 'answers/alfa.et.md', (text) => text.replace('Kaarti saab vahetada kogu aasta.', 'Kaarti saab vahetada.\n\n:::juhendajale\nSALAJANE-KANAARILIND\n:::').replace('verify: []', `verify: []\n${RESTRICTION}`))
    edit(content.folder, 'answers/beeta.et.md', (text) => text.replace('audience: "agents"', `audience: "supervisors"\n${RESTRICTION}`))
    approveAll(content.folder)
    approveAll(content.folder, 'beeta')
    const seen = (audience: 'agents' | 'supervisors') => {
      const found = publishedAnswers(loadKnowledgeBase(content.folder), options(audience))
      return { ids: found.map((one) => one.answer.id as string), canary: JSON.stringify(found.map((one) => [...one.answer.sections])).includes('KANAARILIND') }
    }
    expect(seen('agents')).toEqual({ ids: ['alfa'], canary: false })
    expect(seen('supervisors')).toEqual({ ids: ['alfa', 'beeta'], canary: true })
  })

  test('a file saved with decomposed letters is the same answer', () => {
    using content = fixtureContent()
    approveAll(content.folder)
    edit(content.folder, 'answers/alfa.et.md', (text) => text.normalize('NFD'))
    expect(published(content.folder)).toEqual([['alfa', 'approved', 'et']])
  })

  test('errors, unknown roles and unknown people are refused', () => {
    using content = fixtureContent('unknown-fact')
    expect(approveAll(content.folder, 'gamma')).toContain('Fakti')
    expect(approveAll(content.folder, 'alfa', 'peadirektor')).toContain('reviewers.yml')
    expect(approveAll(content.folder, 'puudub')).toContain('vastust ei ole')
  })

  test('approving twice adds no second record', () => {
    using content = fixtureContent()
    approveAll(content.folder)
    const first = readFileSync(join(content.folder, 'approvals', 'alfa.yml'), 'utf8')
    approveAll(content.folder)
    expect(readFileSync(join(content.folder, 'approvals', 'alfa.yml'), 'utf8')).toBe(first)
  })
})
