import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { fixtureContent } from '../support/fixture-content.ts'

const run = promisify(execFile)
const due = async (folder: string, ...args: readonly string[]) =>
  run(process.execPath, ['scripts/due.ts', ...args], {
    env: { ...process.env, CONTENT_DIR: folder, TODAY: '2026-12-01' },
  })

test('npm run due prints the work list of the day and exits with 0', async () => {
  using content = fixtureContent()
  const { stdout } = await due(content.folder)
  expect(stdout).toMatch(/^Tööd seisuga 01\.12\.2026\n/)
  expect(stdout).toContain('Mustandid')
})

test('with --json prints one object and nothing else', async () => {
  using content = fixtureContent()
  const { stdout } = await due(content.folder, '--json')
  const { day, tasks } = JSON.parse(stdout) as { day: string; tasks: { subject: string }[] }
  expect(day).toBe('2026-12-01')
  expect(tasks.map(({ subject }) => subject)).toContain('tasud.luba')
})

test('an unknown option is one line and exit code 2', async () => {
  using content = fixtureContent()
  const outcome = await due(content.folder, '--xml').catch((error: unknown) => error)
  expect(outcome).toMatchObject({ code: 2 })
})
