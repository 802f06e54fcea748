import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { publishRelease } from '../../scripts/publish/publish-release.ts'
import { withShelf } from '../../scripts/publish/release-shelf.ts'
import { readRelease, releaseFaults } from '../../scripts/publish/release.ts'
import { runScript } from '../support/run-script.ts'
import { writeSmallBuild } from '../support/small-build.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const KILLER = pathToFileURL(join(ROOT, 'tests', 'support', 'kill-at-call.ts')).href

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'teejuht-kills-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** Runs Node with these arguments, killed before its n-th change of the disk; tells how it ended. */
function runKilled(
  args: readonly string[],
  variables: NodeJS.ProcessEnv,
): Promise<string | number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', KILLER, ...args], {
      cwd: ROOT,
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...variables },
      stdio: 'ignore',
    })
    child.once('error', reject)
    child.once('exit', (code, signal) => resolve(signal ?? code ?? ''))
  })
}

const isWhole = (place: string): boolean => {
  const release = readRelease(place)
  return release !== undefined && releaseFaults(place, release, { lent: true }).length === 0
}

describe('npm run publish', () => {
  const server = (): string => join(folder, 'srv')
  const built = (): string => join(folder, 'dist')

  test('killed before any change of the disk leaves a whole site, and the next one mends all', async () => {
    writeSmallBuild(built(), 'esimene')
    const countFile = join(folder, 'count')
    const args = ['scripts/publish.ts', '--to', server()]
    await runScript('publish', ['--to', server()], { variables: { OUT_DIR: built() } })
    writeSmallBuild(built(), 'proov')
    await runKilled(args, { OUT_DIR: built(), KILL_COUNT: countFile })
    const changes = Number(readFileSync(countFile, 'utf8'))
    expect(changes).toBeGreaterThan(12)
    for (let at = 1; at <= changes; at += 1) {
      const id = writeSmallBuild(built(), `v${String(at)}`)
      const ended = await runKilled(args, { OUT_DIR: built(), KILL_AT: String(at) })
      expect(isWhole(realpathSync(join(server(), 'current'))), `kill ${String(at)}`).toBe(true)
      if (ended !== 'SIGKILL') continue
      const mended = withShelf(server(), (shelf) =>
        publishRelease(shelf, built(), { keep: 5, when: new Date() }),
      )
      expect(mended, `after kill ${String(at)}`).toMatchObject({ kind: 'published', id })
      expect(readRelease(join(server(), 'current'))?.id).toBe(id)
      expect(readdirSync(server()).toSorted()).toEqual(['current', 'releases', 'releases.tsv'])
      expect(readdirSync(join(server(), 'releases')).filter((one) => one.startsWith('.'))).toEqual(
        [],
      )
    }
  }, 300_000)
})

describe('the swap of the built folder', () => {
  test('killed at any of its steps leaves a site that the next command finds', async () => {
    const target = join(folder, 'dist')
    const finished = join(folder, 'finished')
    const swap = `import { replaceFolder } from './scripts/build/replace-folder.ts'; replaceFolder(${JSON.stringify(finished)}, ${JSON.stringify(target)})`
    const seenMissing: boolean[] = []
    for (let at = 1; ; at += 1) {
      const former = writeSmallBuild(target, 'endine')
      const next = writeSmallBuild(finished, 'uus')
      const ended = await runKilled(['--input-type=module', '--eval', swap], {
        KILL_AT: String(at),
      })
      if (ended !== 'SIGKILL') break
      seenMissing.push(!existsSync(target))
      const server = join(folder, `srv-${String(at)}`)
      const published = await runScript('publish', ['--to', server], {
        variables: { OUT_DIR: target },
      })
      expect(published, `kill ${String(at)}`).toMatchObject({ code: 0, stderr: '' })
      expect([former, next]).toContain(readRelease(join(server, 'current'))?.id)
    }
    // Among the steps was the one between the two renames.
    expect(seenMissing).toContain(true)
  }, 120_000)
})
