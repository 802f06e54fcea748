import { execFileSync, spawn } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { clearLeftovers } from '../../scripts/build/leftovers.ts'
import { readRelease, releaseFaults } from '../../scripts/publish/release.ts'
import { APPROVED_ON, approvedFixture, type ApprovedFixture } from '../support/approved-fixture.ts'
import { buildSite } from '../support/build-site.ts'
import { oneBuildAtATime } from '../support/one-build-at-a-time.ts'
import { runScript } from '../support/run-script.ts'
import { writeSmallBuild } from '../support/small-build.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const SEED = 20_261_122
const KILLS = 5
const LONGEST_MS = 9000

let folder: string
let content: ApprovedFixture
const dist = (): string => join(folder, 'dist')
const variables = () => ({ CONTENT_DIR: content.folder, OUT_DIR: dist(), TODAY: APPROVED_ON })

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'teejuht-faults-'))
  content = approvedFixture('alfa', 'beeta')
})
afterAll(() => {
  content[Symbol.dispose]()
  rmSync(folder, { recursive: true, force: true })
})

/** The release in the output folder, proven whole. */
function wholeRelease(): string | undefined {
  const release = readRelease(dist())
  return release && releaseFaults(dist(), release, { lent: false }).length === 0
    ? release.id
    : undefined
}

test('a build killed at any moment leaves the former site whole, and the next one cleans up', async () => {
  await buildSite(variables())
  const before = wholeRelease()
  expect(before).toBeDefined()
  content.edit('answers/alfa.et.md', (text) => text.replace('kogu aasta', 'terve aasta'))
  content.approve('alfa')
  const random = seededRandom(SEED)
  const pids: number[] = []
  const seen = new Set<string | undefined>()
  for (let round = 0; round < KILLS; round += 1) {
    await oneBuildAtATime(async () => {
      const child = spawn(process.execPath, ['scripts/build.ts'], {
        cwd: ROOT,
        env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...variables() },
        stdio: 'ignore',
      })
      pids.push(child.pid ?? 0)
      const ended = new Promise((resolve) => child.once('exit', resolve))
      const killing = setTimeout(() => child.kill('SIGKILL'), random() * LONGEST_MS)
      await ended
      clearTimeout(killing)
    })
    seen.add(wholeRelease())
  }
  expect(seen.has(undefined)).toBe(false)
  await buildSite(variables())
  expect(wholeRelease()).not.toBe(before)
  // What was there before is taken away beside.
  await expect.poll(() => readdirSync(folder)).toEqual(['dist'])
  expect(pids.filter((pid) => existsSync(join(ROOT, '.cache', `building-${String(pid)}`)))).toEqual(
    [],
  )
}, 600_000)

test('a build killed between the two renames is mended by the next', () => {
  const target = join(folder, 'swapped')
  const id = writeSmallBuild(target, 'esimene')
  renameSync(target, `${target}.former`)
  mkdirSync(join(folder, '.swapped-999999999'))
  mkdirSync(join(folder, `.swapped-${String(process.pid)}`))
  clearLeftovers(target)
  expect(readRelease(target)?.id).toBe(id)
  expect(existsSync(join(folder, '.swapped-999999999'))).toBe(false)
  // The work of a build that is running is not touched.
  expect(existsSync(join(folder, `.swapped-${String(process.pid)}`))).toBe(true)
  rmSync(target, { recursive: true })
  rmSync(join(folder, `.swapped-${String(process.pid)}`), { recursive: true })
})

describe('a disk that is full', () => {
  test('is told in one line, and the server stays as it was', async () => {
    const server = join(folder, 'srv')
    const built = join(folder, 'built')
    const first = writeSmallBuild(built, 'esimene')
    const publish = () => runScript('publish', ['--to', server], { variables: { OUT_DIR: built } })
    await publish()
    writeSmallBuild(built, 'teine')
    // The kernel's own full disk: whatever is written there fails with ENOSPC.
    rmSync(join(server, 'releases.tsv'))
    symlinkSync('/dev/full', join(server, 'releases.tsv'))
    const { code, stderr } = await publish()
    expect(code).toBe(1)
    expect(stderr).toMatch(/^The disk is full.*Free some space.*untouched\.\n$/)
    expect(readRelease(join(server, 'current'))?.id).toBe(first)
  })
})

describe.skipIf(!canMount())('on a small disk of its own', () => {
  const disk = (): string => join(folder, 'disk')
  const mount = (options: string): void => {
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', disk()])
  }
  beforeAll(() => mkdirSync(disk()))

  test('a full disk fails a build and a publishing with one line each, and changes nothing', async () => {
    mount('size=300k')
    try {
      const built = await oneBuildAtATime(() =>
        runScript('build', [], { variables: { ...variables(), OUT_DIR: join(disk(), 'dist') } }),
      )
      expect(built.code).toBe(1)
      expect(built.stderr).toMatch(/^The disk is full.*\n$/)
      expect(readdirSync(disk())).toEqual([])
      const published = await runScript('publish', ['--to', join(disk(), 'srv')], {
        variables: { OUT_DIR: inject('siteFolder') },
      })
      expect(published).toMatchObject({ code: 1, stdout: '' })
      expect(published.stderr).toMatch(/^The disk is full.*\n$/)
      expect(readdirSync(join(disk(), 'srv', 'releases'))).toEqual([])
    } finally {
      execFileSync('umount', [disk()])
    }
  })

  test('a read-only folder is told before any work is done', async () => {
    mount('ro')
    try {
      for (const [name, args] of [
        ['build', []],
        ['publish', ['--to', join(disk(), 'srv')]],
      ] as const) {
        const outcome = await runScript(name, args, {
          variables: {
            ...variables(),
            OUT_DIR: name === 'build' ? join(disk(), 'x', 'dist') : inject('siteFolder'),
          },
        })
        expect(outcome.code, name).toBe(1)
        expect(outcome.stderr, name).toMatch(/^This disk is read-only.*Choose another folder.*\n$/)
        expect(outcome.stdout, name).not.toContain('Koostan')
      }
    } finally {
      execFileSync('umount', [disk()])
    }
  })
})

if (!canMount())
  process.stdout.write(
    'This user may not mount a small disk: two tests of full disks are skipped\n',
  )

function canMount(): boolean {
  const place = mkdtempSync(join(tmpdir(), 'teejuht-mount-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', 'tmpfs', place], { stdio: 'ignore' })
    execFileSync('umount', [place], { stdio: 'ignore' })
    return true
  } catch {
    return false
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

/** Numbers from 0 to 1, the same with every run (mulberry32). */
function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
