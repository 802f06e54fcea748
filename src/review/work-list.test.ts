import { readFileSync, writeFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fixtureContent } from '../../tests/support/fixture-content.ts'
import { approve } from '../approvals/approve.ts'
import type { Day } from '../domain/day.ts'
import { clientTextDigest } from '../knowledge-base/digest.ts'
import { loadKnowledgeBase } from '../knowledge-base/load.ts'
import { formatWorkList, formatWorkListAsJson } from './reporters/work-list.ts'
import { workListOn, type WorkList } from './work-list.ts'
import type { Task } from './work/task.ts'

const NO_NUMBERS = { freshness: [], coverage: [], weeks: [] }
const APPROVED_ON = '2026-11-22' as Day

/** The good content with both answers and the guide approved, then changed, as seen on a day. */
function listOn(
  day: string,
  changes: readonly (readonly [file: string, from: string, to: string])[] = [],
): WorkList {
  using content = fixtureContent()
  const edit = (file: string, from: string, to: string): void => {
    const path = join(content.folder, file)
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to))
  }
  const alfa = loadKnowledgeBase(content.folder).answers.get('alfa')
  const digest = alfa ? clientTextDigest(alfa) : ''
  for (const lang of ['ru', 'en'])
    edit(`answers/alfa.${lang}.md`, 'translates: ""', `translates: "${digest}"`)
  mkdirSync(join(content.folder, 'approvals'))
  for (const id of ['alfa', 'beeta', 'juhis-loa-valik']) {
    const outcome = approve(loadKnowledgeBase(content.folder), [], {
      id,
      languages: ['et', 'ru', 'en'],
      role: 'algsisu',
      day: APPROVED_ON,
    })
    if (outcome.kind === 'refused') throw new Error(outcome.reason)
    writeFileSync(join(content.folder, 'approvals', `${id}.yml`), outcome.yaml)
  }
  for (const change of changes) edit(...change)
  return workListOn(loadKnowledgeBase(content.folder), day as Day)
}

const tasksOf = (list: WorkList, kind: Task['kind']): readonly Task[] =>
  list.groups.find((group) => group.kind === kind)?.tasks ?? []
const subjectsOf = (list: WorkList, kind: Task['kind']): readonly string[] =>
  tasksOf(list, kind).map(({ subject }) => subject)

describe('reviews', () => {
  test.each([
    ['2027-01-20', [], []],
    ['2027-01-21', [], ['alfa', 'beeta']],
    ['2027-02-20', [], ['alfa', 'beeta']],
    ['2027-02-21', ['alfa', 'beeta'], []],
  ])('on %s late are %j and due %j', (day, late, due) => {
    const list = listOn(day)
    expect(subjectsOf(list, 'overdue').filter((id) => !id.startsWith('juhis-'))).toEqual(late)
    expect(subjectsOf(list, 'due-soon').filter((id) => !id.startsWith('juhis-'))).toEqual(due)
  })

  test('an open question makes a draft, with the question told', () => {
    const list = listOn('2027-02-21', [
      ['answers/beeta.et.md', 'verify: []', 'verify:\n  - "Kas tasu kehtib?"'],
    ])
    expect(tasksOf(list, 'draft')).toMatchObject([
      { subject: 'beeta', owner: 'juhilubade valdkond', notes: ['Kas tasu kehtib?'] },
    ])
    expect(subjectsOf(list, 'overdue')).not.toContain('beeta')
  })

  test('validity that ends within sixty days', () => {
    const valid = [
      ['answers/alfa.et.md', 'legal: []', 'valid:\n  until: "2027-03-01"\nlegal: []'],
    ] as const
    expect(subjectsOf(listOn('2026-12-30', valid), 'expiring')).toEqual([])
    expect(tasksOf(listOn('2026-12-31', valid), 'expiring')).toMatchObject([
      { subject: 'alfa', day: '2027-03-01', notes: ['kehtib kuni 01.03.2027'] },
    ])
    expect(tasksOf(listOn('2027-03-02', valid), 'expiring')[0]?.notes).toEqual([
      'kehtis kuni 01.03.2027',
    ])
  })
})

describe('languages', () => {
  test('a changed word is told in its language only; its translations are stale when clients read it', () => {
    const inside = listOn('2026-11-22', [
      ['answers/alfa.et.md', 'Ära luba päeva', 'Ära luba tundi'],
    ])
    expect(tasksOf(inside, 'changed')).toMatchObject([
      { subject: 'alfa', notes: ['ET: kinnitatud 22.11.2026, seejärel muudetud'] },
    ])
    expect(subjectsOf(inside, 'stale-translation')).toEqual([])
    const told = listOn('2026-11-22', [
      ['answers/alfa.et.md', 'Luba saab vahetada', 'Loa saab vahetada'],
    ])
    expect(tasksOf(told, 'stale-translation')[0]?.notes).toHaveLength(2)
  })

  test('a language without a text is missed', () => {
    const missing = tasksOf(listOn('2026-11-22'), 'missing-language')
    expect(missing.map(({ subject, notes }) => [subject, notes])).toEqual([
      ['beeta', ['RU: teksti ei ole', 'EN: teksti ei ole']],
    ])
  })
})

describe('facts', () => {
  test.each([
    ['2026-11-01', []],
    ['2026-11-02', ['tasud.luba']],
    ['2026-12-31', ['tasud.luba']],
    ['2027-01-01', []],
  ])('on %s these change soon: %j', (day, changing) => {
    expect(subjectsOf(listOn(day), 'changing-fact')).toEqual(changing)
  })

  test('a change tells both values and how many answers rest on it', () => {
    expect(tasksOf(listOn('2026-12-01'), 'changing-fact')).toMatchObject([
      {
        day: '2027-01-01',
        uses: 2,
        notes: ['täna: 20\u00a0€', 'alates 01.01.2027: 30\u00a0€', 'kasutab 2 vastust'],
      },
    ])
  })

  test('a fact without a value today, with its page', () => {
    const list = listOn('2026-11-22', [
      ['facts/tasud.yml', 'until: "2026-12-31"', 'until: "2026-11-21"'],
    ])
    expect(tasksOf(list, 'unknown-fact')).toMatchObject([
      { subject: 'tasud.luba', uses: 2, page: 'https://www.riigiteataja.ee/' },
    ])
  })
})

describe('the grid', () => {
  test('its gaps, the soonest first, and when they are late', () => {
    const list = listOn('2027-03-01')
    expect(tasksOf(list, 'gap').map(({ subject, notes }) => [subject, notes[0]])).toEqual([
      ['luba/lennundus', 'pidi olema täidetud 20.02.2027'],
      ['luba/meri', 'täita hiljemalt 21.05.2027'],
    ])
  })

  test('answers that no cell and no golden call leads to', () => {
    const list = listOn('2026-11-22', [['services.yml', '          - "beeta"\n', '']])
    expect(subjectsOf(list, 'outside-grid')).toEqual(['beeta'])
    expect(subjectsOf(list, 'uncalled')).toEqual(['alfa', 'beeta'])
  })
})

describe('searches without an answer', () => {
  const MISSED = '2\tet\tkuldkala tasu\tbeeta\n9\tru\tзолотая рыбка\n'
  const missedIn = (goldenCalls: string): readonly Task[] => {
    using content = fixtureContent()
    writeFileSync(join(content.folder, 'missed-searches.tsv'), MISSED)
    writeFileSync(join(content.folder, 'golden-calls.tsv'), goldenCalls)
    return tasksOf(workListOn(loadKnowledgeBase(content.folder), APPROVED_ON), 'missed-search')
  }

  test('the most sought first, with the answer that stood nearest', () => {
    expect(missedIn('')).toMatchObject([
      { subject: 'золотая рыбка', notes: ['otsitud 9 korda (RU)'] },
      {
        subject: 'kuldkala tasu',
        notes: ['otsitud 2 korda (ET)', expect.stringContaining('(beeta)')],
      },
    ])
  })

  test('are settled by a golden call of the same words', () => {
    expect(missedIn('et\tKuldkala tasu\tbeeta\n').map(({ subject }) => subject)).toEqual([
      'золотая рыбка',
    ])
  })
})

describe('what is printed', () => {
  test('a restriction that ends soon is told with its day', () => {
    const restricted: readonly [string, string, string] = [
      'answers/alfa.et.md',
      'audience: "agents"',
      'audience: "supervisors"\nrestriction:\n  holder: "Amet"\n  basis: "AvTS § 35"\n  made: "2026-01-01"\n  ends: "2027-01-15"',
    ]
    const endingOn = (day: string): readonly Task[] =>
      listOn(day, [restricted]).groups.find(({ kind }) => kind === 'restriction')?.tasks ?? []
    expect(endingOn('2026-11-01')).toEqual([])
    expect(endingOn('2026-12-01')).toMatchObject([
      { subject: 'alfa', day: '2027-01-15', notes: ['piirang kehtib kuni 15.01.2027 (AvTS § 35)'] },
    ])
    expect(endingOn('2027-02-01')[0]?.notes[0]).toContain('lõppes 15.01.2027')
  })

  test('for a person: sums first, then every task', () => {
    const text = formatWorkList(listOn('2026-12-01'))
    expect(text.split('\n')[0]).toBe('Tööd seisuga 01.12.2026')
    expect(text).toContain('tasud.luba  Loa väljastamine\n      täna: 20\u00a0€')
    expect(text).toContain('vaata https://www.riigiteataja.ee/')
  })

  test('for programs: one object', () => {
    const list = listOn('2026-12-01')
    const printed = JSON.parse(formatWorkListAsJson(list, NO_NUMBERS)) as {
      day: string
      tasks: Task[]
    }
    expect(printed.day).toBe('2026-12-01')
    expect(printed.tasks).toEqual(
      JSON.parse(JSON.stringify(list.groups.flatMap(({ tasks }) => tasks))),
    )
  })
})
