import { execFile } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { runChecks } from '../../src/checks/all.ts'
import type { Finding } from '../../src/domain/finding.ts'
import { loadKnowledgeBase } from '../../src/knowledge-base/load.ts'
import { fixtureContent } from '../support/fixture-content.ts'

const run = promisify(execFile)
const FIXTURES = join(import.meta.dirname, '..', 'fixtures')
const situations = readdirSync(FIXTURES).filter((name) => existsSync(join(FIXTURES, name, 'expected.json')))

interface Expected {
  readonly check: string
  readonly file: string
  readonly line: number
}

const expectedOf = (situation: string): readonly Expected[] =>
  JSON.parse(readFileSync(join(FIXTURES, situation, 'expected.json'), 'utf8')) as Expected[]
const errorsIn = (folder: string): readonly Finding[] => runChecks(loadKnowledgeBase(folder)).filter((finding) => finding.severity === 'error')
const brief = ({ checkId, place }: Finding): Expected => ({ check: checkId, file: place.file, line: place.line })

describe('bad input is told in Estonian with file and line', () => {
  test.each(situations)('%s', (situation) => {
    using content = fixtureContent(situation)
    const errors = errorsIn(content.folder)
    expect(errors.map(brief)).toEqual(expectedOf(situation))
    for (const { message } of errors) expect(message).toMatch(/\p{L}{3,}.*[.?!“]/u)
  })

  test('the good content has no errors', () => {
    using content = fixtureContent()
    expect(errorsIn(content.folder)).toEqual([])
  })

  test('a 20 MB file is not read', () => {
    using content = fixtureContent()
    const path = join(content.folder, 'answers', 'gamma.et.md')
    writeFileSync(path, '')
    truncateSync(path, 20 * 1024 * 1024)
    expect(errorsIn(content.folder).map(brief)).toEqual([{ check: 'oversized-file', file: 'answers/gamma.et.md', line: 1 }])
  })

  test('a link out of the content folder is not followed', () => {
    using content = fixtureContent()
    symlinkSync('/etc/hostname', join(content.folder, 'answers', 'gamma.et.md'))
    expect(errorsIn(content.folder).map(brief)).toEqual([{ check: 'outside-link', file: 'answers/gamma.et.md', line: 1 }])
  })

  test('nothing of the content runs', () => {
    using content = fixtureContent('executable-front-matter', 'html-and-script')
    loadKnowledgeBase(content.folder)
    expect(globalThis).not.toHaveProperty('ohver')
  })

  test('a key of __proto__ changes no object', () => {
    using content = fixtureContent('prototype-key')
    loadKnowledgeBase(content.folder)
    expect({}).not.toHaveProperty('polluted')
  })
})

describe('npm run check', () => {
  test('tells every fault of many files in one run and exits with 1', async () => {
    const together = ['duplicate-id', 'broken-link', 'orphan-translation', 'yaml-bomb', 'misplaced-file', 'golden-calls']
    using content = fixtureContent(...together)
    const outcome = await run('node', ['scripts/check.ts', '--format', 'json'], { env: { ...process.env, CONTENT_DIR: content.folder } }).catch((error: unknown) => error as { code: number; stdout: string })
    expect(outcome).toMatchObject({ code: 1 })
    const { findings } = JSON.parse(outcome.stdout) as { findings: { check: string; file: string; line: number; severity: string }[] }
    const errors = findings.filter((finding) => finding.severity === 'error').map(({ check, file, line }) => ({ check, file, line }))
    expect(errors).toEqual(expect.arrayContaining(together.flatMap(expectedOf).map((one) => expect.objectContaining(one) as Expected)))
  })

  test('exits with 2 and one line for a bad argument', async () => {
    const outcome = await run('node', ['scripts/check.ts', '--format', 'xml']).catch((error: unknown) => error as { code: number; stderr: string })
    expect(outcome).toMatchObject({ code: 2 })
    expect(outcome.stderr.trim().split('\n')).toHaveLength(1)
  })
})
