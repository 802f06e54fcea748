import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ContentRepository, REVIEWERS } from '../../../tests/support/content-repository.ts'
import { ANNE, GitRepository, JURI, MARI } from '../../../tests/support/git-repository.ts'
import type { Day } from '../../domain/day.ts'
import { readRepositoryLog } from '../../history/repository-log.ts'
import { auditApprovals } from './audit.ts'

const ALFA = 'answers/alfa.et.md'

function audit(git: ContentRepository, base?: string): readonly string[] {
  const history = readRepositoryLog(git.content)
  if (history.kind === 'failed') throw new Error(history.fault.kind)
  const outcome = auditApprovals({ history: history.value, base, today: '2026-11-22' as Day })
  if (outcome.kind === 'failed') throw new Error(outcome.fault.kind)
  return outcome.value.map(({ checkId, place }) => `${checkId} ${place.file}:${String(place.line)}`)
}

/** Anne approves the Estonian words that Mari wrote. */
function approved(git: ContentRepository, options: { args?: readonly string[] } = {}): string {
  git.approve(ANNE, { languages: ['et'] })
  return git.commit('Kinnitus', { by: ANNE, at: '2026-11-22', ...options })
}

describe('what stands up', () => {
  test('words of one, approved by another', () => {
    using git = new ContentRepository()
    approved(git)
    expect(audit(git)).toEqual([])
  })

  test('starter content, as long as it was on the main branch', () => {
    using git = new ContentRepository()
    git.approve(undefined, { role: 'algsisu' })
    git.commit('Algsisu kinnitus')
    expect(audit(git)).toEqual([])
  })

  test('an approval that was merged, reverted, cherry-picked and made on a detached HEAD', () => {
    using git = new ContentRepository()
    git.git('checkout', '--quiet', '-b', 'haru')
    const commit = approved(git)
    git.git('checkout', '--quiet', 'main')
    git.commitFile('README.md', 'Muu', 'Muu töö')
    git.merge('haru', { by: MARI, at: '2026-11-22' })
    expect(audit(git)).toEqual([])
    git.git('checkout', '--quiet', '-b', 'teine', 'haru~1')
    git.cherryPick(commit, { by: ANNE, at: '2026-11-22' })
    git.git('checkout', '--quiet', '--detach')
    expect(audit(git)).toEqual([])
  })

  test('an older approval of words that have changed since', () => {
    using git = new ContentRepository()
    approved(git)
    git.edit(ALFA, 'Büroosse.', 'Lähimasse büroosse.')
    git.commit('Suunamine', { by: ANNE, at: '2026-11-23' })
    expect(audit(git)).toEqual([])
  })

  test('names and paths beyond ASCII', () => {
    using git = new ContentRepository()
    git.write('content/letters/lõpp „jutt“.yml', '# kõrvaline\n')
    approved(git)
    git.git('branch', '--quiet', 'õiguse-täpsustus')
    expect(audit(git, 'õiguse-täpsustus')).toEqual([])
  })
})

describe('what does not', () => {
  test('an approval by the writer of the words', () => {
    using git = new ContentRepository()
    git.forge(MARI)
    git.commit('Ise kirjutan, ise kinnitan', { at: '2026-11-22' })
    expect(audit(git)).toEqual(['approval-by-writer approvals/alfa.yml:2'])
  })

  test('an approval by a co-author since the last approval', () => {
    using git = new ContentRepository()
    approved(git)
    git.edit(ALFA, 'Büroosse.', 'Lähimasse büroosse.')
    git.commit(`Koos\n\nCo-authored-by: ${ANNE}`, { by: JURI })
    git.forge(ANNE)
    git.commit('Kinnitus', { by: ANNE, at: '2026-11-22' })
    expect(audit(git)).toEqual(['approval-by-writer approvals/alfa.yml:7'])
  })

  test('a starter approval does not wash the writer clean', () => {
    using git = new ContentRepository()
    git.approve(undefined, { role: 'algsisu', languages: ['et'] })
    git.commit('Algsisu', { at: '2026-11-22' })
    git.forge(MARI)
    // Covered already by the starter role; the hand adds a record of its own.
    const text = readFileSync(join(git.content, 'approvals', 'alfa.yml'), 'utf8')
    git.write('content/approvals/alfa.yml', text)
    git.commit('Käsitsi', { at: '2026-11-22' })
    expect(audit(git)).toContain('approval-by-writer approvals/alfa.yml:2')
  })

  test('an approval in another’s name', () => {
    using git = new ContentRepository()
    git.approve(ANNE, { languages: ['et'] })
    git.commit('Anne eest', { by: MARI, at: '2026-11-22' })
    expect(audit(git)).toEqual(['approval-in-anothers-name approvals/alfa.yml:2'])
  })

  test('a digest of other words', () => {
    using git = new ContentRepository()
    git.approve(ANNE, { languages: ['et'] })
    git.edit(ALFA, 'Büroosse.', 'Lähimasse büroosse.')
    git.commit('Kinnitus ja pärast seda muudetud sõnad', { by: ANNE, at: '2026-11-22' })
    expect(audit(git)).toEqual([
      'approval-by-writer approvals/alfa.yml:2',
      'approval-of-other-words approvals/alfa.yml:2',
    ])
  })

  test('a right that the request gave itself', () => {
    using git = new ContentRepository()
    git.write(
      'content/reviewers.yml',
      REVIEWERS.replace(`  - person: "${ANNE}"\n    roles: ["vanemspetsialist"]\n`, ''),
    )
    git.commit('Anne ei kinnita veel')
    git.git('checkout', '--quiet', '-b', 'taotlus')
    git.write('content/reviewers.yml', REVIEWERS)
    git.commit('Annan endale õiguse', { by: ANNE })
    approved(git)
    expect(audit(git)).toEqual(['approval-without-right approvals/alfa.yml:2'])
    git.git('checkout', '--quiet', 'main')
    git.merge('taotlus', { at: '2026-11-23' })
    expect(audit(git)).toEqual([])
  })

  test('an approver removed since is told gently, with what to do', () => {
    using git = new ContentRepository()
    approved(git)
    git.write(
      'content/reviewers.yml',
      REVIEWERS.replace(`  - person: "${ANNE}"\n    roles: ["vanemspetsialist"]\n`, ''),
    )
    git.commit('Anne läks ära', { at: '2026-11-22' })
    expect(audit(git)).toEqual(['approver-removed approvals/alfa.yml:2'])
  })

  test('a record edited by hand, and one taken away', () => {
    using git = new ContentRepository()
    approved(git)
    git.edit('approvals/alfa.yml', 'day: "2026-11-22"', 'day: "2026-10-01"')
    git.commit('Vanem kuupäev', { by: ANNE, at: '2026-11-22' })
    expect(audit(git)).toEqual([
      'approval-day approvals/alfa.yml:2',
      'edited-approval approvals/alfa.yml:2',
    ])
    git.write('content/approvals/alfa.yml', 'approvals: []\n')
    git.commit('Kustutatud', { at: '2026-11-22' })
    expect(audit(git)).toContain('removed-approval approvals/alfa.yml:1')
  })

  test('a starter approval in a request', () => {
    using git = new ContentRepository()
    git.git('checkout', '--quiet', '-b', 'taotlus')
    git.approve(undefined, { role: 'algsisu', languages: ['et'] })
    git.commit('Algsisu rollis')
    expect(audit(git)).toEqual(['starter-approval approvals/alfa.yml:2'])
  })

  test('a commit dated in the future', () => {
    using git = new ContentRepository()
    git.edit(ALFA, 'Büroosse.', 'Lähimasse büroosse.')
    git.commit('Homne', { at: '2031-01-01' })
    expect(audit(git)).toEqual(['future-commit answers/alfa.et.md:1'])
  })
})

describe('signatures', () => {
  test('where keys are listed, only a good signature by that person will do', () => {
    using git = new ContentRepository()
    const key = join(git.folder, '.git', 'anne')
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', '', '-f', key])
    const publicKey = readFileSync(`${key}.pub`, 'utf8').trim()
    git.write(
      'content/reviewers.yml',
      REVIEWERS.replace(
        `"${ANNE}"\n    roles: ["vanemspetsialist"]`,
        `"${ANNE}"\n    roles: ["vanemspetsialist"]\n    signingKeys: ["${publicKey}"]`,
      ),
    )
    const start = git.commit('Võti')
    git.git('config', 'gpg.format', 'ssh')
    git.git('config', 'user.signingKey', key)
    approved(git, { args: ['-S'] })
    expect(audit(git)).toEqual([])
    git.git('reset', '--quiet', '--hard', start)
    approved(git)
    expect(audit(git)).toEqual(['approval-signature approvals/alfa.yml:2'])
  })
})

describe('a history that cannot be judged', () => {
  test('a shallow clone, a missing base and a base without common history are faults', () => {
    using git = new ContentRepository()
    approved(git)
    using clone = new GitRepository()
    clone.git('fetch', '--quiet', '--depth=1', `file://${git.folder}`, 'main')
    clone.git('reset', '--quiet', '--hard', 'FETCH_HEAD')
    expect(readRepositoryLog(join(clone.folder, 'content'))).toMatchObject({
      fault: { kind: 'shallow' },
    })
    const history = readRepositoryLog(git.content)
    if (history.kind === 'failed') throw new Error(history.fault.kind)
    const request = { history: history.value, today: '2026-11-22' as Day }
    expect(auditApprovals({ ...request, base: 'puudub' })).toMatchObject({
      fault: { kind: 'unknown-revision', revision: 'puudub' },
    })
    git.git('checkout', '--quiet', '--orphan', 'ümber-kirjutatud')
    git.commit('Uus algus')
    expect(auditApprovals({ ...request, base: 'ümber-kirjutatud' })).toMatchObject({
      fault: { kind: 'no-common-history' },
    })
  })

  test('a force-pushed base that still shares history is audited against its new list', () => {
    using git = new ContentRepository()
    const start = git.git('rev-parse', 'HEAD').trim()
    git.git('checkout', '--quiet', '-b', 'taotlus')
    approved(git)
    git.git('checkout', '--quiet', 'main')
    git.commitFile('README.md', 'a', 'Kaob')
    git.git('reset', '--quiet', '--hard', start)
    git.write(
      'content/reviewers.yml',
      REVIEWERS.replace(`  - person: "${ANNE}"\n    roles: ["vanemspetsialist"]\n`, ''),
    )
    git.commit('Ümber kirjutatud', { at: '2026-11-22' })
    git.git('checkout', '--quiet', 'taotlus')
    expect(audit(git)).toEqual(['approval-without-right approvals/alfa.yml:2'])
  })
})
