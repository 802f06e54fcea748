import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ContentRepository } from '../../tests/support/content-repository.ts'
import { ANNE, GitRepository, JURI, MARI } from '../../tests/support/git-repository.ts'
import { loadHistory } from './load-history.ts'
import { orderedDays } from './main-line.ts'
import { publishedVersions } from './published-versions.ts'
import type { ContentHistory, TextHistory } from './revision.ts'

const ALFA = 'answers/alfa.et.md'

function historyOf(git: ContentRepository): ContentHistory {
  const outcome = loadHistory(git.content)
  if (outcome.kind === 'unknown') throw new Error(outcome.fault.kind)
  return outcome.history
}

function textOf(history: ContentHistory, id = 'alfa', language = 'et'): TextHistory {
  const text = history.texts.find((one) => one.id === id && one.language === language)
  if (!text) throw new Error(`${id} has no history`)
  return text
}

/** `day kind` of every revision, oldest first. */
const stepsOf = (git: ContentRepository, id = 'alfa', language = 'et'): readonly string[] =>
  textOf(historyOf(git), id, language).revisions.map(({ day, kind }) => `${day} ${kind}`)

describe('revisions of a text', () => {
  test('follow the main line: new, wording, meaning, withdrawn and back', () => {
    using git = new ContentRepository({ at: '2026-11-01' })
    git.edit(ALFA, 'Luba saab vahetada', 'Juhiluba saab vahetada')
    git.commit('Sõnastus', { at: '2026-11-02' })
    git.edit(ALFA, '1. Logi sisse.', '1. Logi sisse.\n2. Tasu lõiv.')
    git.commit('Uus samm', { at: '2026-11-03' })
    git.edit(ALFA, '- Büroosse.', '* Büroosse.')
    git.commit('Ainult vorming', { at: '2026-11-04' })
    git.rename('content/answers/alfa.et.md', 'kõrval.md')
    git.commit('Ära', { at: '2026-11-05' })
    git.rename('kõrval.md', 'content/answers/alfa.et.md')
    git.commit('Tagasi', { at: '2026-11-06' })
    expect(stepsOf(git)).toEqual([
      '2026-11-01 new',
      '2026-11-02 wording',
      '2026-11-03 meaning',
      '2026-11-05 withdrawn',
      '2026-11-06 new',
    ])
  })

  test('a merge is one step, on the day it came to main, by those who wrote it', () => {
    using git = new ContentRepository({ at: '2026-11-01' })
    git.git('checkout', '--quiet', '-b', 'haru')
    git.edit(ALFA, 'e-teeninduses.', 'meie e-teeninduses.')
    git.commit('Üks', { by: ANNE, at: '2026-11-02' })
    git.edit(ALFA, 'Büroosse.', 'Lähimasse büroosse.')
    git.commit('Kaks', { by: JURI, at: '2026-11-03' })
    git.git('checkout', '--quiet', 'main')
    git.commitFile('README.md', 'Muu', 'Muu', { at: '2026-11-04' })
    git.merge('haru', { by: MARI, at: '2026-11-10' })
    const { revisions } = textOf(historyOf(git))
    expect(revisions.map(({ day }) => day)).toEqual(['2026-11-01', '2026-11-10'])
    expect(revisions[1]?.writers).toEqual([ANNE, JURI])
  })

  test('a revert brings the very words back; a cherry-pick is a step of its own', () => {
    using git = new ContentRepository({ at: '2026-11-01' })
    git.edit(ALFA, 'Büroosse.', 'Lähimasse büroosse.')
    const changed = git.commit('Suunamine', { at: '2026-11-02' })
    git.revert(changed, { at: '2026-11-03' })
    git.cherryPick(changed, { by: ANNE, at: '2026-11-04' })
    const { revisions } = textOf(historyOf(git))
    const digests = revisions.map(({ words }) => words?.digest)
    expect(digests).toHaveLength(4)
    expect(digests[2]).toBe(digests[0])
    expect(digests[3]).toBe(digests[1])
  })

  test('a renamed answer keeps its life, and its former name', () => {
    using git = new ContentRepository({ at: '2026-11-01' })
    git.rename('content/answers/alfa.et.md', 'content/answers/loa-vahetus.et.md')
    git.commit('Nimi', { at: '2026-11-02' })
    const history = historyOf(git)
    expect(history.texts.some(({ id, language }) => id === 'alfa' && language === 'et')).toBe(false)
    expect(textOf(history, 'loa-vahetus').revisions).toMatchObject([
      { day: '2026-11-01', kind: 'new' },
      { day: '2026-11-02', renamedFrom: 'alfa' },
    ])
  })

  test('a writer may say that a change is of wording, but not against a hard sign', () => {
    using git = new ContentRepository({ at: '2026-11-01' })
    const others = 'Palu vaadata kehtivust ja küsi tõendit kohe'
    git.edit(ALFA, 'Kui ei, küsi tõendit.', `${others}, kui ei.`)
    git.commit('Ilma sõnata', { at: '2026-11-02' })
    git.edit(ALFA, `${others}, kui ei.`, 'Kui ei, küsi tõendit.')
    git.commit('Sõnaga\n\nMuudatus: sõnastus', { at: '2026-11-03' })
    git.edit(ALFA, '{{tasud.luba}}', '{{tasud.luba.buroo}}')
    git.commit('Vale sõna\n\nMuudatus: sõnastus', { at: '2026-11-04' })
    git.edit(ALFA, 'Kaarti saab', 'Uut kaarti saab')
    git.commit('Kaalukam sõna\n\nMuudatus: tähendus', { at: '2026-11-05' })
    expect(stepsOf(git)).toEqual([
      '2026-11-01 new',
      '2026-11-02 meaning',
      '2026-11-03 wording',
      '2026-11-04 meaning',
      '2026-11-05 meaning',
    ])
  })

  test('a file that cannot be read at some commit is a gap, not a fault', () => {
    using git = new ContentRepository({ at: '2026-11-01' })
    git.write(`content/${ALFA}`, Buffer.from([0xff, 0x00]))
    git.commit('Katki', { at: '2026-11-02' })
    expect(stepsOf(git)).toEqual(['2026-11-01 new', '2026-11-02 withdrawn'])
  })
})

describe('published versions', () => {
  test('are the approved ones, from the day they were both on main and approved', () => {
    using git = new ContentRepository({ at: '2026-11-01' })
    git.approve(ANNE, { languages: ['et'], day: '2026-11-03' })
    git.commit('Kinnitus', { by: ANNE, at: '2026-11-03' })
    git.edit(ALFA, 'Büroosse.', 'Lähimasse büroosse.')
    git.commit('Kinnitamata', { at: '2026-11-05' })
    git.edit(ALFA, 'Lähimasse büroosse.', 'Büroosse või e-teenindusse.')
    git.commit('Parem', { at: '2026-11-07' })
    git.approve(ANNE, { languages: ['et'], day: '2026-11-08' })
    git.commit('Kinnitus', { by: ANNE, at: '2026-11-08' })
    const history = historyOf(git)
    const versions = publishedVersions(textOf(history), history)
    expect(versions.map(({ day, kind, approval }) => `${day} ${kind} ${approval.role}`)).toEqual([
      '2026-11-03 new vanemspetsialist',
      '2026-11-08 meaning vanemspetsialist',
    ])
  })
})

describe('facts', () => {
  test('a mended value is an edit on its day; a value from a later day is none', () => {
    using git = new ContentRepository({ at: '2026-11-20' })
    git.edit('facts/tasud.yml', 'value: 20', 'value: 25')
    git.commit('Parandus', { at: '2026-11-21' })
    git.edit('facts/tasud.yml', 'value: 30', 'value: 35')
    git.commit('Tulevane', { at: '2026-11-22' })
    expect(historyOf(git).factEdits).toMatchObject([{ fact: 'tasud.luba', day: '2026-11-21' }])
  })
})

describe('days of the main line', () => {
  const at = (day: string): number => Date.parse(`${day}T12:00:00Z`)
  test.each([
    [
      ['2026-11-01', '2026-11-02'],
      ['2026-11-01', '2026-11-02'],
    ],
    [
      ['2026-11-01', '2031-01-01', '2026-11-03'],
      ['2026-11-01', '2026-11-01', '2026-11-03'],
    ],
    [
      ['2026-11-01', '1970-01-01', '2026-11-03'],
      ['2026-11-01', '2026-11-01', '2026-11-03'],
    ],
    [
      ['2031-01-01', '2026-11-02', '2026-11-03'],
      ['2026-11-02', '2026-11-02', '2026-11-03'],
    ],
  ])('%j count as %j', (dates, days) => {
    expect(orderedDays(dates.map(at))).toEqual(days)
  })
})

describe('loadHistory', () => {
  test('keeps what it told for a commit, and works without a place to keep it', () => {
    using git = new ContentRepository()
    const folder = mkdtempSync(join(tmpdir(), 'teejuht-cache-'))
    const cacheFolder = join(folder, 'ajalugu')
    const first = loadHistory(git.content, { cacheFolder })
    expect(loadHistory(git.content, { cacheFolder })).toEqual(first)
    const [file = ''] = readdirSync(cacheFolder)
    writeFileSync(join(cacheFolder, file), '{"katki')
    expect(loadHistory(git.content, { cacheFolder })).toEqual(first)
    const noFolder = join(cacheFolder, file, 'siia-ei-saa')
    expect(loadHistory(git.content, { cacheFolder: noFolder })).toEqual(first)
    rmSync(folder, { recursive: true })
  })

  test('without Git, in a shallow clone and in an empty repository the reason is told', () => {
    const folder = mkdtempSync(join(tmpdir(), 'teejuht-tar-'))
    expect(loadHistory(folder)).toMatchObject({ fault: { kind: 'not-a-repository' } })
    rmSync(folder, { recursive: true })
    using git = new ContentRepository()
    git.edit(ALFA, 'Büroosse.', 'Lähimasse büroosse.')
    git.commit('Teine')
    using clone = new GitRepository()
    expect(loadHistory(clone.folder)).toMatchObject({ fault: { kind: 'unknown-revision' } })
    clone.git('fetch', '--quiet', '--depth=1', `file://${git.folder}`, 'main')
    clone.git('reset', '--quiet', '--hard', 'FETCH_HEAD')
    expect(loadHistory(join(clone.folder, 'content'))).toMatchObject({ fault: { kind: 'shallow' } })
  })
})
