import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ANNE, GitRepository, JURI, MARI } from '../../tests/support/git-repository.ts'
import { changedPathsBetween, listFilesAt, readFileAt, readFilesAt } from './git-files.ts'
import { readLog } from './git-log.ts'
import type { GitOutcome } from './git-outcome.ts'
import { verifySignature } from './git-signature.ts'
import {
  currentIdentity,
  findMainBranch,
  formatIdentity,
  isShallow,
  mergeBase,
  openRepository,
  resolveCommit,
  uncommittedPaths,
  type CommitId,
  type Repository,
} from './git.ts'

function valueOf<Value>(outcome: GitOutcome<Value>): Value {
  if (outcome.kind === 'failed') throw new Error(JSON.stringify(outcome.fault))
  return outcome.value
}

const open = (git: GitRepository, folder = 'content'): Repository =>
  valueOf(openRepository(join(git.folder, folder)))

describe('openRepository', () => {
  test('knows the root and the folder within it', () => {
    using git = new GitRepository()
    git.write('sisu/õpetus/a.md', 'a')
    expect(open(git, 'sisu/õpetus').folder).toBe('sisu/õpetus')
    expect(open(git, '.').folder).toBe('')
  })

  test('a folder without Git and a folder that is not there are told apart from a fault', () => {
    const folder = mkdtempSync(join(tmpdir(), 'teejuht-nogit-'))
    expect(openRepository(folder)).toEqual({
      kind: 'failed',
      fault: { kind: 'not-a-repository', folder },
    })
    rmSync(folder, { recursive: true })
    expect(openRepository(folder)).toMatchObject({ fault: { kind: 'not-a-repository' } })
  })

  test('a machine without Git is told', () => {
    using git = new GitRepository()
    const path = process.env['PATH']
    process.env['PATH'] = '/puudub'
    try {
      expect(openRepository(git.folder)).toEqual({ kind: 'failed', fault: { kind: 'no-git' } })
    } finally {
      process.env['PATH'] = path
    }
  })
})

describe('commits', () => {
  test('a revision is resolved; one that is not there, or looks like an option, is a fault', () => {
    using git = new GitRepository()
    const first = git.commitFile('content/a.md', 'a', 'Esimene')
    git.commitFile('content/a.md', 'b', 'Teine')
    const repository = open(git)
    expect(resolveCommit(repository, 'HEAD~1')).toEqual({ kind: 'found', value: first })
    for (const revision of ['puudub', '--all', '-n1', 'HEAD~9', '', 'HEAD:content/a.md'])
      expect(resolveCommit(repository, revision)).toEqual({
        kind: 'failed',
        fault: { kind: 'unknown-revision', revision },
      })
  })

  test('the main branch is found from a detached HEAD', () => {
    using git = new GitRepository()
    const first = git.commitFile('content/a.md', 'a', 'Esimene')
    const second = git.commitFile('content/a.md', 'b', 'Teine')
    git.git('checkout', '--quiet', '--detach', first)
    expect(findMainBranch(open(git))).toEqual({ kind: 'found', value: second })
  })

  test('the merge base is found; branches without one are a fault', () => {
    using git = new GitRepository()
    const base = git.commitFile('content/a.md', 'a', 'Alus') as CommitId
    git.git('checkout', '--quiet', '-b', 'haru')
    const branch = git.commitFile('content/b.md', 'b', 'Harus') as CommitId
    git.git('checkout', '--quiet', 'main')
    const main = git.commitFile('content/c.md', 'c', 'Peaharus') as CommitId
    git.git('checkout', '--quiet', '--orphan', 'orb')
    const orphan = git.commit('Ilma vanemata') as CommitId
    const repository = open(git)
    expect(mergeBase(repository, branch, main)).toEqual({ kind: 'found', value: base })
    expect(mergeBase(repository, orphan, main)).toMatchObject({
      fault: { kind: 'no-common-history' },
    })
  })

  test('a shallow clone is known as such', () => {
    using git = new GitRepository()
    git.commitFile('content/a.md', 'a', 'Esimene')
    git.commitFile('content/a.md', 'b', 'Teine')
    expect(isShallow(open(git))).toEqual({ kind: 'found', value: false })
    using clone = new GitRepository()
    clone.git('fetch', '--quiet', '--depth=1', `file://${git.folder}`, 'main')
    clone.git('reset', '--quiet', '--hard', 'FETCH_HEAD')
    expect(isShallow(open(clone))).toEqual({ kind: 'found', value: true })
  })

  test('who works here comes from the configuration and is never guessed', () => {
    using git = new GitRepository()
    expect(formatIdentity(valueOf(currentIdentity(open(git, '.'))))).toBe(MARI)
    git.git('config', '--unset', 'user.email')
    git.git('config', 'user.useConfigOnly', 'true')
    const home = process.env['HOME']
    process.env['HOME'] = git.folder
    try {
      expect(currentIdentity(open(git, '.'))).toEqual({
        kind: 'failed',
        fault: { kind: 'no-identity' },
      })
    } finally {
      process.env['HOME'] = home
    }
  })
})

describe('files', () => {
  test('names of any script and any bytes are read as committed, links are not', () => {
    using git = new GitRepository()
    const bytes = Buffer.from([0, 255, 10, 195, 181, 10])
    const names = ['tühi "jutt".md', 'ръководство.md', 'a\tb\nc.md', '-n.md', ' ees.md']
    for (const name of names) git.write(`content/${name}`, bytes)
    git.write('code.ts', 'kood')
    git.git('config', 'core.symlinks', 'true')
    execFileSync('ln', ['-s', '/etc/passwd', join(git.folder, 'content', 'viit.md')])
    const commit = git.commit('Nimed') as CommitId
    const repository = open(git)
    const read = valueOf(readFilesAt(repository, commit))
    expect([...read.keys()].toSorted()).toEqual(names.map((name) => `content/${name}`).toSorted())
    for (const file of read.values()) expect(file.equals(bytes)).toBe(true)
    expect(valueOf(readFileAt(repository, commit, 'content/ръководство.md'))?.equals(bytes)).toBe(
      true,
    )
    expect(valueOf(readFileAt(repository, commit, 'content/puudub.md'))).toBeUndefined()
  })

  test('paths that differ are told with their kind, renames followed', () => {
    using git = new GitRepository()
    git.write('content/õige.md', 'üks\nkaks\nkolm\nneli\n')
    git.write('content/kaob.md', 'kaob')
    git.write('content/muutub.md', 'enne')
    const before = git.commit('Enne') as CommitId
    git.rename('content/õige.md', 'content/ümber.md')
    git.remove('content/kaob.md')
    git.write('content/muutub.md', 'pärast')
    git.write('content/tuleb.md', 'tuleb')
    git.write('mujal.md', 'ei loe')
    const after = git.commit('Pärast') as CommitId
    const changes = valueOf(changedPathsBetween(open(git), before, after))
    expect(changes.toSorted((left, right) => (left.path < right.path ? -1 : 1))).toEqual([
      { kind: 'deleted', path: 'content/kaob.md', formerPath: 'content/kaob.md' },
      { kind: 'changed', path: 'content/muutub.md', formerPath: 'content/muutub.md' },
      { kind: 'added', path: 'content/tuleb.md', formerPath: 'content/tuleb.md' },
      { kind: 'renamed', path: 'content/ümber.md', formerPath: 'content/õige.md' },
    ])
    expect(valueOf(listFilesAt(open(git), after)).map(({ path }) => path)).not.toContain('mujal.md')
  })

  test('what is not committed is told, also new files', () => {
    using git = new GitRepository()
    git.commitFile('content/õ.md', 'a', 'Esimene')
    expect(valueOf(uncommittedPaths(open(git)))).toEqual([])
    git.write('content/õ.md', 'b')
    git.write('content/uus kaust/ä.md', 'b')
    expect(valueOf(uncommittedPaths(open(git)))).toEqual(['content/õ.md', 'content/uus kaust/ä.md'])
  })
})

describe('readLog', () => {
  test('tells authors, co-authors, dates, trailers and changes of every commit, merges included', () => {
    using git = new GitRepository()
    git.commitFile('content/a.md', 'üks\nkaks\nkolm\n', 'Algus', { at: '2026-11-02' })
    git.git('checkout', '--quiet', '-b', 'haru')
    git.rename('content/a.md', 'content/õ.md')
    git.commit(
      'Ümber\n\nPikem jutt.\n\nMuudatus: sõnastus\nCo-authored-by: Anne Kask <anne@naide.test>',
      {
        by: JURI,
        at: '2026-11-03',
      },
    )
    git.git('checkout', '--quiet', 'main')
    git.commitFile('kood.ts', '1', 'Ainult kood', { at: '2026-11-04' })
    git.merge('haru', { at: '2026-11-05' })
    const repository = open(git)
    const log = valueOf(readLog(repository, valueOf(resolveCommit(repository, 'HEAD'))))
    expect(log.map(({ subject }) => subject)).toEqual([
      'Merge haru',
      'Ümber',
      'Ainult kood',
      'Algus',
    ])
    const [merge, renamed, code, first] = log
    expect(merge?.parents).toEqual([code?.id, renamed?.id])
    const rename = { path: 'content/õ.md', formerPath: 'content/a.md' }
    expect(merge?.changes).toMatchObject([rename])
    expect(renamed?.changes).toMatchObject([rename])
    expect(code?.changes).toEqual([])
    expect(first?.changes).toMatchObject([{ path: 'content/a.md', formerBlob: undefined }])
    expect(formatIdentity(renamed?.author ?? { name: '', mail: '' })).toBe(JURI)
    expect(renamed?.coAuthors.map(formatIdentity)).toEqual([ANNE])
    expect(renamed?.trailers[0]).toEqual(['Muudatus', 'sõnastus'])
    expect(renamed?.committedAt.toISOString()).toBe('2026-11-03T12:00:00.000Z')
  })
})

describe('verifySignature', () => {
  test('a listed key is good; another key, a changed commit and none are not', () => {
    using git = new GitRepository()
    const keyOf = (name: string): string => {
      const file = join(git.folder, '.git', name)
      execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', '', '-f', file])
      return file
    }
    const [own, strange] = [keyOf('mari'), keyOf('voeras')]
    const publicKey = execFileSync('cat', [`${own}.pub`], { encoding: 'utf8' })
    git.git('config', 'gpg.format', 'ssh')
    git.git('config', 'user.signingKey', own)
    const signed = git.commit('Allkirjaga', { args: ['-S'] }) as CommitId
    const unsigned = git.commit('Ilma') as CommitId
    git.git('config', 'user.signingKey', strange)
    const byStranger = git.commit('Võõra võtmega', { args: ['-S'] }) as CommitId
    const forged = execFileSync('git', ['hash-object', '-t', 'commit', '-w', '--stdin'], {
      cwd: git.folder,
      encoding: 'utf8',
      input: git.git('cat-file', 'commit', signed).replace('Allkirjaga', 'Muudetud'),
    }).trim() as CommitId
    const repository = open(git, '.')
    const signers = [
      { person: ANNE, keys: [] },
      { person: MARI, keys: [publicKey] },
    ]
    const states = [signed, unsigned, byStranger, forged].map((commit) =>
      verifySignature(repository, commit, signers),
    )
    expect(states).toEqual([
      { kind: 'good', person: MARI },
      { kind: 'unsigned' },
      { kind: 'bad' },
      { kind: 'bad' },
    ])
  })
})
