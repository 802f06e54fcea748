import { execFile } from 'node:child_process'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { loadKnowledgeBase } from '../../src/knowledge-base/load.ts'
import { fixtureContent } from '../support/fixture-content.ts'

const run = promisify(execFile)

interface Report {
  readonly signals: number
  readonly unreadable: number
  readonly gaps: readonly { query: string; count: number; wordings: string[] }[]
  readonly suggestions: readonly { word: string }[]
  readonly used: readonly { id: string; opened: number; lettersCopied: number }[]
  readonly unused: readonly { id: string }[]
  readonly due: readonly { id: string }[]
  readonly wrong: readonly { id: string; reportedWrong: number }[]
  readonly unknown: readonly string[]
}

const line = (args: string, day = '2026-11-20'): string =>
  `${day}T10:00:00+02:00\t/_signaal/?${args}\n`

const insights = async (folder: string, ...args: readonly string[]) =>
  run(process.execPath, ['scripts/insights.ts', ...args], {
    env: { ...process.env, CONTENT_DIR: folder, TODAY: '2026-12-01' },
  })

function firstIdOf(folder: string): string {
  const [id] = loadKnowledgeBase(folder).answers.keys()
  if (!id) throw new Error('The fixture has no answer')
  return id
}

test('sums plain and gzipped logs into gaps, use and suggestions', async () => {
  using content = fixtureContent()
  // The guide's own words: by them wordings of one gap are known to be the same.
  const guide = join(import.meta.dirname, '..', '..', 'content')
  const id = firstIdOf(guide)
  const plain = join(content.folder, '..', 'signals.log')
  const zipped = join(content.folder, '..', 'signals.log.gz')
  writeFileSync(
    plain,
    line(`t=avatud&k=et&v=${id}`).repeat(5) +
      line(`t=kiri&k=ru&v=${id}`) +
      line('t=puudu&k=et&p=kuldkala+tasu').repeat(2) +
      line('t=puudu&k=et&p=kuldkala+tasud') +
      line('t=puudu&k=et&p=mari+maasika+number').repeat(2) +
      'not a signal\n',
  )
  writeFileSync(
    zipped,
    gzipSync(line(`t=vale&k=et&v=${id}`, '2026-11-22') + line('t=avatud&k=et&v=kadunud-vastus')),
  )
  const { stdout } = await insights(guide, '--json', plain, zipped)
  const report = JSON.parse(stdout) as Report
  expect(report).toMatchObject({ signals: 13, unreadable: 1, from: '2026-11-20' })
  expect(report.used[0]).toMatchObject({ id, opened: 5, lettersCopied: 1 })
  expect(report.unused.map((use) => use.id)).not.toContain(id)
  expect(report.wrong).toMatchObject([{ id, reportedWrong: 1 }])
  expect(report.unknown).toEqual(['kadunud-vastus'])
  expect(report.gaps.map(({ query }) => query)).toEqual(['kuldkala tasu'])
  expect(report.gaps[0]).toMatchObject({ count: 3, wordings: ['kuldkala tasu', 'kuldkala tasud'] })
  expect(report.suggestions.map(({ word }) => word)).toContain('kuldkala')
  // Said twice only: it could be one call.
  expect(stdout).not.toContain('maasika')
})

test('the report is Markdown in which a query stays words', async () => {
  using content = fixtureContent()
  const log = join(content.folder, '..', 'signals.log')
  writeFileSync(log, line(`t=puudu&k=et&p=${encodeURIComponent('[vaata](x)|puu')}`).repeat(3))
  const { stdout, stderr } = await insights(content.folder, log)
  expect(stdout).toContain('# Mida otsiti ja kasutati')
  expect(stdout).not.toContain('[vaata](')
  expect(stderr).toContain('100 %')
})

test('an empty log says what to look at', async () => {
  using content = fixtureContent()
  const log = join(content.folder, '..', 'signals.log')
  writeFileSync(log, '')
  expect((await insights(content.folder, log)).stdout).toContain('ei ole ühtki märguannet')
})

test.each([
  [[], 'vähemalt üks logifail'],
  [['no-such.log'], 'Log not found: no-such.log'],
  [['--least', 'x', 'package.json'], '--least'],
  [['package-lock.json.gz'], 'not found'],
])('%j is one line and exit code 2', async (args, words) => {
  using content = fixtureContent()
  const outcome = await insights(content.folder, ...args).catch((error: unknown) => error)
  expect(outcome).toMatchObject({ code: 2 })
  expect((outcome as { stderr: string }).stderr).toContain(words)
})

test('a file that only says it is gzipped is one line and exit code 2', async () => {
  using content = fixtureContent()
  const log = join(content.folder, '..', 'broken.log.gz')
  writeFileSync(log, 'plain words')
  const outcome = await insights(content.folder, log).catch((error: unknown) => error)
  expect(outcome).toMatchObject({ code: 2 })
})

test('--keep hands what was sought in vain to the work list, and nothing that is covered', async () => {
  using content = fixtureContent()
  // Only what is approved can cover a query: the guide's own content, in a copy.
  cpSync(join(import.meta.dirname, '..', '..', 'content'), content.folder, { recursive: true })
  const known = loadKnowledgeBase(content.folder).answers.get('juhiloa-vahetamine')?.title ?? ''
  const log = join(content.folder, '..', 'signals.log')
  writeFileSync(
    log,
    line('t=puudu&k=et&p=kuldkala+tasu').repeat(4) +
      line('t=puudu&k=et&p=mari+maasikas').repeat(2) +
      line(`t=puudu&k=et&p=${encodeURIComponent(known.toLowerCase())}`).repeat(5),
  )
  const { stderr } = await insights(content.folder, '--keep', log)
  const file = join(content.folder, 'missed-searches.tsv')
  expect(stderr).toContain(file)
  const lines = readFileSync(file, 'utf8').split('\n')
  expect(
    lines.filter((text) => /^\d/.test(text)).map((text) => text.split('\t').slice(0, 3)),
  ).toEqual([['4', 'et', 'kuldkala tasu']])
  const { stdout } = await run(process.execPath, ['scripts/due.ts', '--json'], {
    env: { ...process.env, CONTENT_DIR: content.folder, TODAY: '2026-12-01' },
  })
  const { tasks } = JSON.parse(stdout) as { tasks: { kind: string; subject: string }[] }
  expect(tasks.filter(({ kind }) => kind === 'missed-search')).toMatchObject([
    { subject: 'kuldkala tasu' },
  ])
})
