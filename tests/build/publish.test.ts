import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest'
import { publishRelease } from '../../scripts/publish/publish-release.ts'
import { rollBack } from '../../scripts/publish/roll-back.ts'
import { withShelf } from '../../scripts/publish/release-shelf.ts'
import { serveFolder } from '../../scripts/support/serve-folder.ts'
import { askManyTimes } from '../support/many-requests.ts'
import { runScript } from '../support/run-script.ts'
import { writeSmallBuild } from '../support/small-build.ts'

let folder: string
let built: string
let server: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'teejuht-publish-'))
  built = join(folder, 'dist')
  server = join(folder, 'srv')
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const publish = (...args: readonly string[]) =>
  runScript('publish', ['--to', server, ...args], { variables: { OUT_DIR: built } })
const rollback = (...args: readonly string[]) => runScript('rollback', ['--to', server, ...args])
const served = (path = 'index.html'): string => readFileSync(join(server, 'current', path), 'utf8')
const releases = (): readonly string[] => readdirSync(join(server, 'releases')).toSorted()

describe('npm run publish', () => {
  test('puts a build on the server behind a link, and the next one in its place', async () => {
    const first = writeSmallBuild(built, 'esimene')
    expect(await publish()).toMatchObject({ code: 0, stderr: '' })
    expect(readlinkSync(join(server, 'current'))).toBe(join('releases', first))
    const second = writeSmallBuild(built, 'teine')
    expect((await publish()).stdout).toContain(`Avaldatud väljaanne ${second}`)
    expect(served()).toContain('teine')
    expect(releases()).toEqual([first, second].toSorted())
  })

  test('keeps the scripts and search files of the release before, and not of older ones', async () => {
    for (const name of ['esimene', 'teine', 'kolmas']) {
      writeSmallBuild(built, name)
      await publish()
    }
    expect(served('_varad/page.teine.js')).toContain('teine')
    expect(served('_otsing/et.teine.json')).toContain('teine')
    expect(existsSync(join(server, 'current', '_varad', 'page.esimene.js'))).toBe(false)
    expect(await rollback()).toMatchObject({ code: 0 })
    expect(served('_varad/page.esimene.js')).toContain('esimene')
  })

  test('keeps as many releases as it is told, and always the one that is served', async () => {
    const ids: string[] = []
    for (const name of ['a', 'b', 'c', 'd']) {
      ids.push(writeSmallBuild(built, name))
      await publish('--keep', '2')
    }
    expect(releases()).toEqual(ids.slice(2).toSorted())
  })

  test.each([
    ['a file is missing', () => rmSync(join(built, '_varad', 'same.0000.css')), 'is missing'],
    ['a file is cut short', () => writeFileSync(join(built, 'index.html'), '<!doc'), 'cut short'],
    ['a file is too many', () => writeFileSync(join(built, 'x.html'), ''), 'does not belong'],
    ['it was never finished', () => rmSync(join(built, '.teejuht-release.json')), 'not a finished'],
    ['there is no build', () => rmSync(built, { recursive: true }), 'not a finished'],
  ])('refuses a build when %s, and leaves the server as it was', async (_, harm, reason) => {
    writeSmallBuild(built, 'esimene')
    await publish()
    writeSmallBuild(built, 'teine')
    harm()
    const { code, stderr } = await publish()
    expect(code).toBe(1)
    expect(stderr).toContain(reason)
    expect(stderr).toContain('Serveris ei muutunud midagi')
    expect(served()).toContain('esimene')
    expect(releases()).toHaveLength(1)
  })

  test('mends a release that was damaged on the server', async () => {
    const id = writeSmallBuild(built, 'esimene')
    await publish()
    writeFileSync(join(server, 'releases', id, 'index.html'), 'katki')
    expect(await publish()).toMatchObject({ code: 0 })
    expect(served()).toContain('esimene')
  })

  test('clears away what a killed publishing left, and takes over its lock', async () => {
    mkdirSync(join(server, 'releases', '.incoming-x', '_varad'), { recursive: true })
    writeFileSync(join(server, '.publishing'), '999999999')
    writeFileSync(join(server, '.current-1'), '')
    writeSmallBuild(built, 'esimene')
    expect(await publish()).toMatchObject({ code: 0 })
    expect(readdirSync(server).toSorted()).toEqual(['current', 'releases', 'releases.tsv'])
    expect(releases()).toHaveLength(1)
  })

  test('waits for nobody: while another publishes it says so', async () => {
    writeSmallBuild(built, 'esimene')
    mkdirSync(server)
    writeFileSync(join(server, '.publishing'), String(process.pid))
    const { code, stderr } = await publish()
    expect(code).toBe(2)
    expect(stderr).toContain('Another publishing is under way')
  })

  test('does not touch a folder that stands where the link should', async () => {
    writeSmallBuild(built, 'esimene')
    mkdirSync(join(server, 'current'), { recursive: true })
    expect(await publish()).toMatchObject({ code: 2 })
    expect(readdirSync(server)).toEqual(['current'])
  })

  test.each([[[]], [['--to', '']], [['--to', 'x', '--keep', '1']], [['--nonsense']]])(
    'exits with 2 and one line for %j',
    async (args) => {
      const { code, stderr } = await runScript('publish', args)
      expect({ code, lines: stderr.trim().split('\n').length }).toEqual({ code: 2, lines: 1 })
    },
  )
})

describe('npm run rollback', () => {
  test('goes back release by release, to a named one, and says when there is none', async () => {
    const ids: string[] = []
    for (const name of ['a', 'b', 'c']) {
      ids.push(writeSmallBuild(built, name))
      await publish()
    }
    expect((await rollback()).stdout).toContain(`Tagasi väljaandel ${ids[1] ?? ''}`)
    expect((await rollback()).stdout).toContain(`Tagasi väljaandel ${ids[0] ?? ''}`)
    expect(await rollback()).toMatchObject({ code: 1 })
    expect(served()).toContain('aaa')
    expect(await rollback(ids[2] ?? '')).toMatchObject({ code: 0 })
    expect(served()).toContain('ccc')
    expect((await rollback('olematu')).stderr).toContain('Väljaannet olematu ei ole')
  })

  test('refuses a release that was damaged', async () => {
    const first = writeSmallBuild(built, 'esimene')
    await publish()
    writeSmallBuild(built, 'teine')
    await publish()
    writeFileSync(join(server, 'releases', first, 'index.html'), '')
    const { code, stderr } = await rollback()
    expect(code).toBe(1)
    expect(stderr).toContain('on rikutud')
    expect(served()).toContain('teine')
  })
})

test('no request fails while releases are published and rolled back during 10,000 requests', async () => {
  const builds = ['esimene', 'teine'].map((name) => {
    const path = join(folder, name)
    writeSmallBuild(path, name)
    return path
  })
  const switched: string[] = []
  const turn = (count: number): void =>
    withShelf(server, (shelf) => {
      const outcome =
        count % 2 === 1 && count > 1
          ? rollBack(shelf, { when: new Date() })
          : publishRelease(shelf, builds[count === 0 ? 0 : 1] ?? '', { keep: 3, when: new Date() })
      switched.push(outcome.kind)
    })
  turn(0)
  await using running = await serveFolder(join(server, 'current'), 0).then((one) => ({
    ...one,
    [Symbol.asyncDispose]: () => one.close(),
  }))
  const paths = ['/', '/valjaanne.json', '/_varad/same.0000.css', '/_varad/page.esimene.js']
  const { asked, failures, bodies } = await askManyTimes(
    paths.map((path) => running.url + path),
    10_000,
    (done) => {
      if (done % 500 === 0) turn(done / 500 + 1)
    },
  )
  expect(asked).toBeGreaterThanOrEqual(10_000)
  expect(Object.groupBy(switched, (kind) => kind)).toMatchObject({
    published: { length: 11 },
    'rolled-back': { length: 10 },
  })
  expect(failures).toEqual([])
  const pages = [...bodies.keys()].filter((body) => body.includes('<title>'))
  expect(pages.map((body) => /<title>(\w+)/.exec(body)?.[1]).toSorted()).toEqual([
    'esimene',
    'teine',
  ])
})

test('the real guide is published whole', async () => {
  const outcome = await runScript('publish', ['--to', server], {
    variables: { OUT_DIR: inject('siteFolder') },
  })
  expect(outcome).toMatchObject({ code: 0, stderr: '' })
  expect(served()).toBe(readFileSync(join(inject('siteFolder'), 'index.html'), 'utf8'))
})
