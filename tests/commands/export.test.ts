import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { approve } from '../../src/approvals/approve.ts'
import { runChecks } from '../../src/checks/all.ts'
import type { Day } from '../../src/domain/day.ts'
import { EXPORT_TARGETS } from '../../src/export/targets/all.ts'
import { clientTextDigest } from '../../src/knowledge-base/digest.ts'
import { loadKnowledgeBase } from '../../src/knowledge-base/load.ts'
import { fixtureContent, type FixtureContent } from '../support/fixture-content.ts'
import { parseCsv } from '../support/parse-csv.ts'

const run = promisify(execFile)
const TARGETS = Object.keys(EXPORT_TARGETS)

interface Outcome {
  readonly code?: number
  readonly stdout: string
  readonly stderr: string
}

const runExport = (args: readonly string[], variables: NodeJS.ProcessEnv = {}): Promise<Outcome> =>
  run('node', ['scripts/export.ts', ...args], {
    env: { ...process.env, TODAY: '2026-11-22', ...variables },
  }).catch((error: unknown) => error as Outcome)

/** The good content: `alfa` approved in Estonian and Russian, its letter naming a fee; English not ready. */
function approvedContent(): FixtureContent {
  const content = fixtureContent()
  const answers = join(content.folder, 'answers')
  const edit = (name: string, from: string, to: string): void => {
    const text = readFileSync(join(answers, name), 'utf8')
    expect(text).toContain(from)
    writeFileSync(join(answers, name), text.replace(from, to))
  }
  edit('alfa.et.md', 'Loa saate vahetada e-teeninduses.', 'Tasu on {{tasud.luba}}.')
  const answer = loadKnowledgeBase(content.folder).answers.get('alfa')
  if (!answer) throw new Error('The fixture has no answer alfa')
  edit('alfa.ru.md', 'translates: ""', `translates: "${clientTextDigest(answer)}"`)
  const loaded = loadKnowledgeBase(content.folder)
  const outcome = approve(loaded, runChecks(loaded), {
    id: 'alfa',
    languages: ['et', 'ru', 'en'],
    role: 'algsisu',
    day: '2026-11-22' as Day,
  })
  if (outcome.kind === 'refused') throw new Error(outcome.reason)
  mkdirSync(join(content.folder, 'approvals'), { recursive: true })
  writeFileSync(join(content.folder, 'approvals', 'alfa.yml'), outcome.yaml)
  return content
}

function lettersIn(folder: string, target: string): number {
  const [name = ''] = readdirSync(folder).filter((path) => path !== 'teejuht-export.json')
  const text = readFileSync(join(folder, name), 'utf8')
  if (target === 'zammad') return parseCsv(text).length - 1
  if (target === 'espanso') return (parse(text) as { matches: unknown[] }).matches.length
  return (JSON.parse(text) as unknown[]).length
}

describe('npm run export', () => {
  test.each(TARGETS)('%s holds the approved letters, the same bytes every time', async (target) => {
    using content = approvedContent()
    const folders = [join(content.folder, 'one'), join(content.folder, 'two')]
    for (const out of folders)
      expect(
        await runExport([target, '--out', out], { CONTENT_DIR: content.folder }),
      ).not.toHaveProperty('code')
    const [first = '', second = ''] = folders
    expect(lettersIn(first, target)).toBe(2)
    for (const name of readdirSync(first))
      expect(readFileSync(join(second, name))).toEqual(readFileSync(join(first, name)))
  })

  test('facts are as of TODAY, gaps are variables, and the reference closes the letter', async () => {
    using content = approvedContent()
    const out = join(content.folder, 'out')
    const contentOn = async (day: string): Promise<string> => {
      await runExport(['zammad', '--out', out], { CONTENT_DIR: content.folder, TODAY: day })
      return parseCsv(readFileSync(join(out, 'teejuht-tekstimoodulid.csv'), 'utf8'))[1]?.[2] ?? ''
    }
    const now = await contentOn('2026-11-22')
    expect(now).toMatch(/<p>Tasu on 20\u00a0€\.<\/p>/)
    expect(now).toContain('#{ticket.customer.fullname}')
    expect(now).toMatch(/<p>Viide: alfa\.et\.[0-9a-f]{8}<\/p>$/)
    expect(now).not.toMatch(/\{\{|undefined/)
    expect(await contentOn('2027-01-01')).toMatch(/<p>Tasu on 30\u00a0€\.<\/p>/)
  })

  test('a translation is left out once the Estonian words have changed', async () => {
    using content = approvedContent()
    const path = join(content.folder, 'answers', 'alfa.ru.md')
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace(
        /translates: ".*"/,
        `translates: "sha256:${'0'.repeat(64)}"`,
      ),
    )
    const out = join(content.folder, 'out')
    await runExport(['espanso', '--out', out], { CONTENT_DIR: content.folder })
    expect(lettersIn(out, 'espanso')).toBe(1)
  })

  test('writes anew into its own folder, also for another program', async () => {
    using content = approvedContent()
    const out = join(content.folder, 'out')
    await runExport(['zammad', '--out', out], { CONTENT_DIR: content.folder })
    expect(
      await runExport(['espanso', '--out', out], { CONTENT_DIR: content.folder }),
    ).not.toHaveProperty('code')
    expect(readdirSync(out)).toEqual(['teejuht-export.json', 'teejuht.yml'])
  })

  test.each([
    ['a folder of somebody else', 'oma.txt'],
    ['a manifest that is not ours', 'teejuht-export.json'],
  ])('leaves %s alone', async (_, name) => {
    using content = approvedContent()
    const out = join(content.folder, 'out')
    mkdirSync(out)
    writeFileSync(join(out, name), 'tähtis')
    const outcome = await runExport(['zammad', '--out', out], { CONTENT_DIR: content.folder })
    expect(outcome).toMatchObject({ code: 2 })
    expect(outcome.stderr.trim().split('\n')).toHaveLength(1)
    expect(readdirSync(out)).toEqual([name])
    expect(readFileSync(join(out, name), 'utf8')).toBe('tähtis')
  })

  test.each([
    [['--out', '/tmp/teejuht-never']],
    [['outlook', '--out', '/tmp/teejuht-never']],
    [['__proto__', '--out', '/tmp/teejuht-never']],
    [['zammad', 'zendesk', '--out', '/tmp/teejuht-never']],
    [['zammad']],
    [['zammad', '--folder', '/tmp/teejuht-never']],
    [['zammad', '--out', 'package.json']],
  ])('%j exits with 2 and one line', async (args) => {
    const outcome = await runExport(args)
    expect(outcome).toMatchObject({ code: 2 })
    expect(outcome.stderr.trim().split('\n')).toHaveLength(1)
    expect(existsSync('/tmp/teejuht-never')).toBe(false)
  })
})
