import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { approve } from '../../src/approvals/approve.ts'
import { approvableKeys } from '../../src/approvals/subject.ts'
import { runChecks } from '../../src/checks/all.ts'
import type { Day } from '../../src/domain/day.ts'
import { loadKnowledgeBase } from '../../src/knowledge-base/load.ts'
import { buildAnswerPages } from '../../src/site/answer-page.ts'
import { buildGuidePages } from '../../src/site/guide-page.ts'
import { buildSite } from '../../src/site/load-site.ts'
import { fixtureContent } from '../support/fixture-content.ts'
import { RESTRICTION } from '../support/restriction.ts'

const KEY = 'juhis-loa-valik'

function siteOf(folder: string, { today = '2026-11-22', audience = 'agents' as 'agents' | 'supervisors', preview = false } = {}) {
  return buildSite(loadKnowledgeBase(folder), { contentFolder: '', today: today as Day, audience, preview })
}

function approveAll(folder: string, ...ids: readonly string[]): readonly string[] {
  const content = loadKnowledgeBase(folder)
  mkdirSync(join(folder, 'approvals'), { recursive: true })
  return ids.flatMap((id) => {
    const outcome = approve(content, runChecks(content), { id, languages: ['et', 'ru', 'en'], role: 'algsisu', day: '2026-11-22' as Day })
    if (outcome.kind === 'refused') return [outcome.reason]
    writeFileSync(join(folder, 'approvals', `${id}.yml`), outcome.yaml)
    return []
  })
}

function edit(folder: string, change: (text: string) => string): void {
  const path = join(folder, 'guides', 'loa-valik.yml')
  const text = readFileSync(path, 'utf8')
  expect(change(text)).not.toBe(text)
  writeFileSync(path, change(text))
}

const shown = (folder: string): readonly string[] => buildGuidePages(siteOf(folder)).map((page) => page.id)

describe('the gate for guides', () => {
  test('a guide is shown when it is approved, and has one record in Estonian', () => {
    using content = fixtureContent()
    approveAll(content.folder, 'alfa', 'beeta')
    expect(shown(content.folder)).toEqual([])
    expect(approvableKeys(loadKnowledgeBase(content.folder))).toEqual(['alfa', 'beeta', KEY])
    expect(approveAll(content.folder, KEY)).toEqual([])
    expect(shown(content.folder)).toEqual(['loa-valik'])
    expect(loadKnowledgeBase(content.folder).approvals.get(KEY)?.map(({ lang }) => lang)).toEqual(['et'])
    expect(runChecks(loadKnowledgeBase(content.folder)).filter(({ severity }) => severity === 'error')).toEqual([])
  })

  test.each([
    ['a question', (text: string) => text.replace('Kas luba kehtib?', 'Kas luba on kehtetu?')],
    ['where an option leads', (text: string) => text.replace('next: "vahetada"', 'next: "tervisetoend"').replace('next: "tervisetoend"\n      - label: "Ei"\n        next: "tervisetoend"', 'next: "tervisetoend"\n      - label: "Ei"\n        next: "vahetada"')],
    ['the answer of an outcome', (text: string) => text.replace('answer: "alfa"', 'answer: "beeta"')],
    ['an open question', (text: string) => text.replace('start:', 'verify:\n  - "Kas see on nii?"\nstart:')],
  ])('a change of %s withdraws the approval', (_, change) => {
    using content = fixtureContent()
    approveAll(content.folder, 'alfa', 'beeta', KEY)
    edit(content.folder, change)
    expect(shown(content.folder)).toEqual([])
  })

  test('writing it down otherwise does not', () => {
    using content = fixtureContent()
    approveAll(content.folder, 'alfa', 'beeta', KEY)
    edit(content.folder, (text) => `# Märkus\n${text.replaceAll('"', "'")}`)
    expect(shown(content.folder)).toEqual(['loa-valik'])
  })

  test('past its review day it is shown as overdue', () => {
    using content = fixtureContent()
    approveAll(content.folder, 'alfa', 'beeta', KEY)
    expect(siteOf(content.folder, { today: '2027-02-21' }).guides.map(({ status }) => status.kind)).toEqual(['overdue'])
  })

  test('a guide for supervisors is absent for agents', () => {
    using content = fixtureContent()
    edit(content.folder, (text) => text.replace('audience: "agents"', `audience: "supervisors"\n${RESTRICTION}`))
    approveAll(content.folder, 'alfa', 'beeta', KEY)
    expect(siteOf(content.folder).guides).toEqual([])
    expect(siteOf(content.folder, { audience: 'supervisors' }).guides).toHaveLength(1)
  })
})

describe('the page of a guide', () => {
  test('shows facts as of the day', () => {
    using content = fixtureContent()
    approveAll(content.folder, 'alfa', 'beeta', KEY)
    const textOn = (today: string) => buildGuidePages(siteOf(content.folder, { today }))[0]?.outcomes.find(({ name }) => name === 'vahetada')?.text.replaceAll('\u00a0', ' ')
    expect(textOn('2026-12-31')).toContain('>20 €<')
    expect(textOn('2027-01-01')).toContain('>30 €<')
  })

  test('says nothing of an answer that is not published', () => {
    using content = fixtureContent()
    approveAll(content.folder, 'beeta', KEY)
    const [page] = buildGuidePages(siteOf(content.folder))
    const outcome = page?.outcomes.find(({ name }) => name === 'vahetada')
    expect(outcome?.answer).toBeUndefined()
    expect(outcome?.text).toContain('kinnitamisel')
    expect(JSON.stringify(page)).not.toMatch(/alfa|Luba vahetatakse/)
  })

  test('no answer published, no guide', () => {
    using content = fixtureContent()
    approveAll(content.folder, KEY)
    expect(shown(content.folder)).toEqual([])
  })

  test('its answers lead to it', () => {
    using content = fixtureContent()
    approveAll(content.folder, 'alfa', 'beeta', KEY)
    expect(buildAnswerPages(siteOf(content.folder)).map(({ id, guides }) => [id, guides])).toEqual([
      ['alfa', [{ title: 'Mida loaga teha?', address: '/juhised/loa-valik/' }]],
      ['beeta', [{ title: 'Mida loaga teha?', address: '/juhised/loa-valik/' }]],
    ])
  })
})
