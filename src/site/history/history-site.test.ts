import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ContentRepository } from '../../../tests/support/content-repository.ts'
import { ANNE } from '../../../tests/support/git-repository.ts'
import type { Audience } from '../../domain/audience.ts'
import type { Day } from '../../domain/day.ts'
import { buildSite, type Site } from '../load-site.ts'
import { buildChangesFeed } from './changes-feed.ts'
import { allChanges, buildChangesPage } from './changes-page.ts'
import { buildHistoryPages } from './history-page.ts'

const ALFA = 'answers/alfa.et.md'
const TODAY = '2026-11-22' as Day

// What a site keeps between builds goes to a folder of its own.
const former = process.cwd()
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'teejuht-cwd-'))
  process.chdir(folder)
})
afterAll(() => {
  process.chdir(former)
  rmSync(folder, { recursive: true, force: true })
})

function siteOf(git: ContentRepository, today = TODAY, audience: Audience = 'agents'): Site {
  return buildSite(git.load(), { contentFolder: git.content, today, audience, preview: false })
}

const told = (site: Site): readonly string[] =>
  allChanges(buildChangesPage(site)).map(({ day, kind, title }) => `${day} ${kind} ${title}`)

/** Everything that the site would write about its past. */
const written = (site: Site): string =>
  JSON.stringify([buildHistoryPages(site), buildChangesPage(site)]) + buildChangesFeed(site)

/** Editors must say why something is restricted. */
function restrict(git: ContentRepository): void {
  git.edit(
    ALFA,
    'legal: []',
    'restriction:\n  holder: "Näidisamet"\n  basis: "AvTS § 35 lg 1 p 9"\n  made: "2026-11-01"\n  ends: "2027-11-01"\nlegal: []',
  )
}

/** Commits, and approves as Anne in a commit of the same day. */
function publish(git: ContentRepository, message: string, day: string): string {
  const commit = git.commit(message, { at: day })
  git.approve(ANNE, { languages: ['et'], day })
  git.commit('Kinnitus', { by: ANNE, at: day })
  return commit
}

describe('what changed since my last shift', () => {
  test('is told by what it means, with the old and the new sentence', () => {
    using git = new ContentRepository({ at: '2026-11-01' })
    publish(git, 'Algus', '2026-11-02')
    git.edit(ALFA, 'Luba saab vahetada e-teeninduses.', 'Luba saab vahetada ainult büroos.')
    publish(git, 'Teisiti', '2026-11-10')
    git.edit(ALFA, 'Kaarti saab', 'Uut kaarti saab')
    publish(git, 'Sõnastus', '2026-11-15')
    const page = buildChangesPage(siteOf(git))
    expect(told(siteOf(git))).toEqual([
      '2027-01-01 fact Loa väljastamine',
      '2026-11-15 wording Loa vahetamine',
      '2026-11-10 meaning Loa vahetamine',
      '2026-11-02 new Loa vahetamine',
    ])
    expect(page.groups.map(({ kind }) => kind)).toEqual(['meaning', 'fact', 'new', 'wording'])
    expect(page.groups[0]?.changes[0]?.sentences).toEqual([
      {
        before: 'Luba saab vahetada e-teeninduses.',
        after: 'Luba saab vahetada ainult büroos.',
      },
    ])
    expect(page.groups[1]?.changes[0]).toMatchObject({
      coming: true,
      sentences: [{ before: '20\u00a0€', after: '30\u00a0€' }],
      touches: [{ address: '/vastused/alfa/' }],
    })
  })

  test('a merge counts for the day it came to main; its revert says the old sentence again', () => {
    using git = new ContentRepository({ at: '2026-11-01' })
    publish(git, 'Algus', '2026-11-02')
    git.git('checkout', '--quiet', '-b', 'haru')
    git.edit(ALFA, 'Büroosse.', 'Ainult büroosse.')
    publish(git, 'Harus', '2026-11-03')
    git.git('checkout', '--quiet', 'main')
    git.commitFile('README.md', 'Muu', 'Muu', { at: '2026-11-04' })
    const merge = git.merge('haru', { by: ANNE, at: '2026-11-12' })
    git.revert(merge, { at: '2026-11-14', args: ['-m', '1'] })
    // The revert took the approval of the new words away, and the old ones stand approved.
    const changes = allChanges(buildChangesPage(siteOf(git))).filter(({ kind }) => kind !== 'fact')
    expect(changes.map(({ day, kind }) => `${day} ${kind}`)).toEqual(['2026-11-02 new'])
  })

  test('a revert of approved words in words is a change back', () => {
    using git = new ContentRepository({ at: '2026-11-01' })
    publish(git, 'Algus', '2026-11-02')
    git.edit(ALFA, 'Büroosse.', 'Ainult büroosse.')
    const changed = publish(git, 'Teisiti', '2026-11-05')
    git.revert(changed, { at: '2026-11-09' })
    const [back, there] = allChanges(buildChangesPage(siteOf(git))).filter(
      ({ kind }) => kind === 'meaning',
    )
    expect(there?.sentences).toEqual([{ before: 'Büroosse.', after: 'Ainult büroosse.' }])
    expect(back).toMatchObject({
      day: '2026-11-09',
      sentences: [{ before: 'Ainult büroosse.', after: 'Büroosse.' }],
    })
  })

  test('a renamed answer is the same answer, a deleted one is withdrawn, future dates wait', () => {
    using git = new ContentRepository({ at: '2026-11-01' })
    publish(git, 'Algus', '2026-11-02')
    git.approve(ANNE, { id: 'beeta', languages: ['et'], day: '2026-11-02' })
    git.commit('Beeta', { by: ANNE, at: '2026-11-02' })
    const title = git.load().answers.get('beeta')?.title ?? ''
    git.remove('content/answers/beeta.et.md')
    git.remove('content/approvals/beeta.yml')
    git.commit('Beeta ära', { at: '2026-11-08' })
    expect(told(siteOf(git))).toContain(`2026-11-08 withdrawn ${title}`)
    expect(written(siteOf(git))).not.toContain('/vastused/beeta')
    git.edit(ALFA, 'Büroosse.', 'Ainult büroosse.')
    publish(git, 'Homne kell', '2031-01-01')
    expect(told(siteOf(git)).filter((line) => line.includes('meaning'))).toEqual([])
  })

  test('the same commit and day give the same bytes; what is seen survives another commit', () => {
    using git = new ContentRepository({ at: '2026-11-01' })
    publish(git, 'Algus', '2026-11-02')
    const before = written(siteOf(git))
    expect(written(siteOf(git))).toBe(before)
    const ids = allChanges(buildChangesPage(siteOf(git))).map(({ id }) => id)
    git.git('commit', '--quiet', '--amend', '--no-edit', '-m', 'Teise nimega')
    expect(allChanges(buildChangesPage(siteOf(git))).map(({ id }) => id)).toEqual(ids)
  })

  test('what must be read is pinned from its day on', () => {
    using git = new ContentRepository({ at: '2026-11-01' })
    git.edit(ALFA, 'legal: []', 'mustRead: "2026-11-20"\nlegal: []')
    publish(git, 'Algus', '2026-11-02')
    expect(buildChangesPage(siteOf(git)).pinned.map(({ title }) => title)).toEqual([
      'Loa vahetamine',
    ])
    expect(buildChangesPage(siteOf(git, '2026-11-19' as Day)).pinned).toEqual([])
  })

  test('no address of a person is written, and roles are named', () => {
    using git = new ContentRepository({ at: '2026-11-01' })
    publish(git, 'Algus', '2026-11-02')
    expect(written(siteOf(git))).not.toMatch(/@naide|Mari|Anne|Jüri/)
    expect(buildHistoryPages(siteOf(git))[0]?.versions[0]).toMatchObject({
      writtenBy: ['Vanemspetsialist'],
      approvedBy: 'Vanemspetsialist',
    })
  })
})

describe('restricted words do not come back through history', () => {
  const CANARY = 'KANAARILINNU salajane kood on neli'

  test('words that were in a block for supervisors once', () => {
    using git = new ContentRepository({ at: '2026-11-01' })
    restrict(git)
    git.edit(ALFA, 'Kaarti saab vahetada kogu aasta.', `:::juhendajale\n${CANARY}.\n:::`)
    publish(git, 'Piiratud', '2026-11-02')
    git.edit(ALFA, `:::juhendajale\n${CANARY}.\n:::`, 'Kaarti saab vahetada.')
    publish(git, 'Ära võetud', '2026-11-05')
    expect(written(siteOf(git))).not.toContain('KANAARI')
    expect(written(siteOf(git, TODAY, 'supervisors'))).toContain('KANAARI')
  })

  test('words that were open once and are restricted now, also with a word changed', () => {
    using git = new ContentRepository({ at: '2026-11-01' })
    git.edit(ALFA, 'Kaarti saab vahetada kogu aasta.', `Algul: ${CANARY}.`)
    publish(git, 'Lahti', '2026-11-02')
    restrict(git)
    git.edit(ALFA, `Algul: ${CANARY}.`, `:::juhendajale\nNüüd teisiti: ${CANARY}.\n:::`)
    publish(git, 'Piiratud', '2026-11-05')
    expect(written(siteOf(git))).not.toContain('KANAARI')
    expect(buildHistoryPages(siteOf(git))[0]?.withheld).toBe(true)
  })

  test('words that another answer restricts, before they are even committed', () => {
    using git = new ContentRepository({ at: '2026-11-01' })
    git.edit(ALFA, 'Kaarti saab vahetada kogu aasta.', `${CANARY}.`)
    publish(git, 'Lahti', '2026-11-02')
    git.edit(ALFA, `${CANARY}.`, 'Kaarti saab vahetada.')
    publish(git, 'Mujale', '2026-11-05')
    expect(written(siteOf(git))).toContain('KANAARI')
    git.edit('answers/beeta.et.md', '## Taust\n', `## Taust\n\n:::juhendajale\n${CANARY}.\n:::\n`)
    expect(written(siteOf(git))).not.toContain('KANAARI')
  })

  test('an answer that was for supervisors, or is now, is not even named', () => {
    using git = new ContentRepository({ at: '2026-11-01' })
    git.edit(ALFA, 'Loa vahetamine', CANARY)
    publish(git, 'Lahti', '2026-11-02')
    restrict(git)
    git.edit(ALFA, 'audience: "agents"', 'audience: "supervisors"')
    publish(git, 'Piiratud', '2026-11-05')
    expect(written(siteOf(git))).not.toMatch(/KANAARI|alfa/)
    git.remove('content/answers/alfa.et.md')
    git.commit('Kustutatud', { at: '2026-11-06' })
    expect(written(siteOf(git))).not.toMatch(/KANAARI|alfa/)
  })
})

test('without Git the pages say so, and facts are told all the same', () => {
  using git = new ContentRepository({ at: '2026-11-01' })
  publish(git, 'Algus', '2026-11-02')
  git.remove('.git')
  expect(buildHistoryPages(siteOf(git))[0]?.unknown).toContain('ilma Giti hoidlata')
  expect(told(siteOf(git))).toEqual(['2027-01-01 fact Loa väljastamine'])
})
