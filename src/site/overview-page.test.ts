import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fixtureContent } from '../../tests/support/fixture-content.ts'
import { approve } from '../approvals/approve.ts'
import type { Audience } from '../domain/audience.ts'
import type { Day } from '../domain/day.ts'
import { loadKnowledgeBase } from '../knowledge-base/load.ts'
import { buildSite } from './load-site.ts'
import { buildOverviewPage, type OverviewPage } from './overview-page.ts'

const TODAY = '2026-11-22' as Day

/** The overview of the good content with `alfa` approved and `beeta` a draft. */
function overview(
  audience: Audience,
  { today = TODAY, restrict = false }: { today?: Day; restrict?: boolean } = {},
): OverviewPage {
  using content = fixtureContent()
  if (restrict) {
    const path = join(content.folder, 'answers', 'beeta.et.md')
    writeFileSync(path, readFileSync(path, 'utf8').replace('"agents"', '"supervisors"'))
  }
  const outcome = approve(loadKnowledgeBase(content.folder), [], {
    id: 'alfa',
    languages: ['et'],
    role: 'algsisu',
    day: TODAY,
  })
  if (outcome.kind === 'refused') throw new Error(outcome.reason)
  mkdirSync(join(content.folder, 'approvals'))
  writeFileSync(join(content.folder, 'approvals', 'alfa.yml'), outcome.yaml)
  return buildOverviewPage(
    buildSite(loadKnowledgeBase(content.folder), {
      contentFolder: content.folder,
      today,
      audience,
      preview: false,
    }),
  )
}

test('agents read what is published and only that something waits', () => {
  const page = overview('agents')
  expect(page.rows[0]?.cells).toEqual([
    {
      mode: 'maantee',
      state: 'partly',
      label: 'osaliselt',
      links: [{ title: 'Loa vahetamine', address: '/vastused/alfa/', status: 'approved' }],
      notes: ['vastus on kinnitamisel'],
    },
    {
      mode: 'raudtee',
      state: 'not-applicable',
      label: 'ei kohaldu',
      links: [],
      notes: ['sest raudteel annab loa teine asutus.'],
    },
    {
      mode: 'lennundus',
      state: 'gap',
      label: 'lünk, vastus tuleb 20.02.2027',
      links: [],
      notes: ['Vastust ei ole. Suuna infotelefonile.'],
    },
    {
      mode: 'meri',
      state: 'gap',
      label: 'lünk, vastus tuleb 21.05.2027',
      links: [],
      notes: ['Vastust ei ole. Suuna infotelefonile.'],
    },
  ])
  expect(page.workList).toBeUndefined()
  expect(JSON.stringify(page)).not.toMatch(/beeta|Tervisetõend/)
})

test('supervisors read the titles of drafts and the work list', () => {
  const page = overview('supervisors')
  expect(page.rows[0]?.cells[0]?.notes).toEqual(['vastus on kinnitamisel', 'Tervisetõend'])
  expect(page.workList?.groups.find(({ kind }) => kind === 'draft')?.tasks).toMatchObject([
    { subject: 'beeta' },
    { subject: 'juhis-loa-valik' },
  ])
})

test('agents are not told of an answer that is for supervisors', () => {
  const page = overview('agents', { restrict: true })
  expect(page.rows[0]?.cells[0]).toMatchObject({ state: 'approved', notes: [] })
  expect(page.languages[0]).toEqual({ title: 'Eesti', done: 1, total: 1 })
})

test('a gap past its day says so', () => {
  const page = overview('agents', { today: '2027-02-21' as Day })
  expect(page.rows[0]?.cells.map(({ label }) => label).slice(2)).toEqual([
    'lünk, vastus pidi tulema 20.02.2027',
    'lünk, vastus tuleb 21.05.2027',
  ])
})

test('counts every cell once and covers languages and topics', () => {
  const page = overview('agents')
  for (const { counts } of page.modes)
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(page.rows.length)
  expect(page.languages.map(({ done, total }) => [done, total])).toEqual([
    [1, 2],
    [0, 2],
    [0, 2],
  ])
  expect(page.topics).toEqual([{ title: 'Juhiload', done: 1, total: 2 }])
})
