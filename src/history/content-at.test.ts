import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { GitRepository } from '../../tests/support/git-repository.ts'
import { loadKnowledgeBase } from '../knowledge-base/load.ts'
import { contentAt } from './content-at.ts'
import { openRepository, type CommitId } from './git.ts'

const GOOD = join(import.meta.dirname, '..', '..', 'tests', 'fixtures', 'good')

test('content of a commit reads the same as it did on disk, whatever has happened since', () => {
  using git = new GitRepository()
  const folder = join(git.folder, 'sisu')
  cpSync(GOOD, folder, { recursive: true })
  git.write('sisu/answers/katki.et.md', Buffer.from([0xff, 0xfe]))
  const commit = git.commit('Sisu') as CommitId
  const onDisk = loadKnowledgeBase(folder)
  git.remove('sisu/answers')
  git.commit('Vastused kustutatud')
  const repository = openRepository(folder)
  if (repository.kind === 'failed') throw new Error(repository.fault.kind)
  const content = contentAt(repository.value, commit)
  expect(content).toEqual({ kind: 'found', value: expect.anything() as unknown })
  if (content.kind === 'failed') return
  expect([...content.value.answers.keys()]).toEqual([...onDisk.answers.keys()])
  expect(content.value.answers.get('alfa')).toEqual(onDisk.answers.get('alfa'))
  expect(content.value.findings).toEqual(onDisk.findings)
  expect(content.value.findings.map(({ checkId }) => checkId)).toContain('broken-utf8')
})
