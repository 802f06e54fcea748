import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readRelease } from '../../scripts/publish/release.ts'
import { ContentRepository } from '../support/content-repository.ts'
import { ANNE } from '../support/git-repository.ts'
import { oneBuildAtATime } from '../support/one-build-at-a-time.ts'
import { runScript } from '../support/run-script.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const STORE = join(ROOT, '.cache', 'pages')
const TODAY = '2026-11-24'

let git: ContentRepository
let out: string
let number = 0

beforeAll(() => {
  git = new ContentRepository({ at: '2026-11-20' })
  // Pages of earlier runs of this test would count as kept.
  git.edit('answers/alfa.et.md', 'Loa vahetamine', `Loa vahetamine ${String(Date.now())}`)
  approveBoth('2026-11-21')
  out = mkdtempSync(join(tmpdir(), 'teejuht-kept-'))
})
afterAll(() => {
  git[Symbol.dispose]()
  rmSync(out, { recursive: true, force: true })
})

function approveBoth(day: string): void {
  git.approve(ANNE, { id: 'alfa', day })
  git.approve(ANNE, { id: 'beeta', day })
  git.commit('Kinnitatud', { at: day })
}

/** The digests of an answer's files, its pages and its record. */
function filesOf(id: string): readonly string[] {
  const { files } = readRelease(join(out, String(number - 1))) ?? { files: {} }
  const own = Object.entries(files).filter(([path]) => path.startsWith(`vastused/${id}`))
  expect(own).toHaveLength(3)
  return own.map((one) => one.join(' '))
}

interface Built {
  readonly release: string | undefined
  /** How many answers had new pages, and how many kept ones. */
  readonly pages: string | undefined
}

async function build(
  args: readonly string[],
  variables: { readonly [name: string]: string },
): Promise<Built> {
  const folder = join(out, String(number++))
  const outcome = await oneBuildAtATime(() =>
    runScript('build', args, {
      variables: { CONTENT_DIR: git.content, TODAY, ...variables, OUT_DIR: folder },
    }),
  )
  expect(outcome.stderr).toBe('')
  const pages = /^Vastuste lehed: (\d+)\D+(\d+)/m.exec(outcome.stdout)?.slice(1).join('+')
  return { release: readRelease(folder)?.id, pages }
}

/** Builds with what is kept and without: the bytes must be the same. Says what was new and what was kept. */
async function buildBoth(variables: { readonly [name: string]: string } = {}) {
  const warm = await build([], variables)
  const cold = await build(['--fresh'], variables)
  expect(warm.release).toMatch(/^[0-9a-f]{12}$/)
  expect(warm.release).toBe(cold.release)
  return warm.pages
}

function damageKept(damage: (path: string) => void): void {
  const names = readdirSync(STORE).filter((name) => /^(alfa|beeta)\./.test(name))
  expect(names.length).toBeGreaterThan(0)
  for (const name of names) damage(join(STORE, name))
}

test('a build after another gives the same bytes as one that has nothing kept', async () => {
  expect(await buildBoth()).toBe('2+0')
  expect((await build([], {})).pages).toBe('0+2')
})

test('an edited and approved answer is new, the others stay', async () => {
  const [alfa, beeta] = [filesOf('alfa'), filesOf('beeta')]
  git.edit('answers/alfa.et.md', 'kogu aasta', 'terve aasta')
  git.approve(ANNE, { id: 'alfa', day: '2026-11-22' })
  git.commit('Kinnitatud', { at: '2026-11-22' })
  expect(await buildBoth()).toBe('1+1')
  // Nothing of the edition is in a page: browsers fetch only what has changed.
  expect(filesOf('beeta')).toEqual(beeta)
  expect(filesOf('alfa')).not.toEqual(alfa)
})

test('an answer that is not approved any more goes, and those that name it change', async () => {
  git.edit('answers/alfa.et.md', 'terve aasta', 'igal aastal')
  git.commit('Kinnitamata', { at: '2026-11-23' })
  expect(await buildBoth()).toBe('1+0')
})

test('another day, another audience and another fact are other pages', async () => {
  approveBoth('2026-11-23')
  await buildBoth()
  expect(await buildBoth({ TODAY: '2027-01-01' })).toBe('2+0')
  expect(await buildBoth({ AUDIENCE: 'supervisors' })).toBe('2+0')
  git.edit('facts/tasud.yml', 'et: "Loa', 'et: "Uue loa')
  git.commit('Fakt', { at: '2026-11-24' })
  expect(await buildBoth()).toBe('2+0')
})

test('a renamed and a deleted answer leave nothing behind', async () => {
  const rename = (from: string, to: string): void => {
    renameSync(join(git.content, from), join(git.content, to))
  }
  rename('answers/beeta.et.md', 'answers/delta.et.md')
  rename('approvals/beeta.yml', 'approvals/delta.yml')
  for (const file of readdirSync(git.content, { recursive: true, encoding: 'utf8' }))
    if (/\.(md|yml)$/.test(file)) {
      const path = join(git.content, file)
      writeFileSync(path, readFileSync(path, 'utf8').replaceAll(/\bbeeta\b/g, 'delta'))
    }
  git.commit('Ümber nimetatud', { at: '2026-11-24' })
  await buildBoth()
})

test('what is kept and damaged is made anew', async () => {
  damageKept((path) => {
    truncateSync(path, 900)
  })
  expect(await buildBoth()).toMatch(/^[12]\+[01]$/)
  damageKept((path) => {
    writeFileSync(path, Buffer.alloc(4000, 'x'))
  })
  expect(await buildBoth()).toMatch(/^[12]\+[01]$/)
})

test('whatever else is kept and damaged is made anew too', async () => {
  await build([], {})
  for (const store of ['full-text', 'search/readings', 'search/indexes', 'findings']) {
    const folder = join(ROOT, '.cache', store)
    const names = readdirSync(folder)
    expect(names.length, store).toBeGreaterThan(0)
    for (const [at, name] of names.entries())
      if (at % 2 === 0) truncateSync(join(folder, name), 40)
      else writeFileSync(join(folder, name), Buffer.alloc(4000, 'x'))
  }
  await buildBoth()
})
