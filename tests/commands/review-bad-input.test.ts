import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ContentRepository } from '../support/content-repository.ts'
import { JURI } from '../support/git-repository.ts'
import { branched, review, temporaryFolder } from '../support/review-command.ts'
import { runScript, type CommandOutcome } from '../support/run-script.ts'

describe('bad input gives a clear answer and no stack trace', () => {
  const isOneLine = ({ stderr }: CommandOutcome): boolean =>
    stderr.trim().split('\n').length === 1 && !stderr.includes('    at ')

  test('a base that does not exist', async () => {
    using repository = branched()
    const outcome = await review(repository.content, 'puudub')
    expect([outcome.code, isOneLine(outcome)]).toEqual([1, true])
    expect(outcome.stderr).toContain('„puudub“')
  })

  test('a shallow clone', async () => {
    using repository = branched()
    repository.edit('answers/alfa.et.md', 'päeva', 'kuud')
    repository.commit('Teine')
    const clone = temporaryFolder()
    repository.git('clone', '--quiet', '--depth', '1', `file://${repository.folder}`, clone)
    const outcome = await review(join(clone, 'content'), 'HEAD')
    expect([outcome.code, isOneLine(outcome)]).toEqual([1, true])
    expect(outcome.stderr).toContain('pinnapealne')
  })

  test('a folder outside any repository', async () => {
    using repository = branched()
    repository.remove('.git')
    const outcome = await review(repository.content)
    expect([outcome.code, isOneLine(outcome)]).toEqual([1, true])
  })

  test('missing arguments', async () => {
    const outcome = await runScript('review', [])
    expect([outcome.code, isOneLine(outcome)]).toEqual([2, true])
  })

  test('a detached head, a merge of main and a revert are read as what they are', async () => {
    using repository = branched()
    repository.edit('answers/alfa.et.md', 'päeva', 'kuud')
    const changed = repository.commit('Muutus', { by: JURI })
    repository.git('switch', '--quiet', 'main')
    repository.edit('answers/beeta.et.md', 'verify: []', 'verify:\n  - "Kas?"')
    repository.commit('Main läks edasi')
    repository.git('switch', '--quiet', 'muudatus')
    repository.merge('main')
    repository.git('switch', '--quiet', '--detach', 'HEAD')
    const merged = await review(repository.content)
    expect(merged.report.answers.map(({ id }) => id)).toEqual(['alfa'])
    repository.revert(changed)
    const reverted = await review(repository.content)
    expect([reverted.code, reverted.report.answers]).toEqual([0, []])
  })

  test('names with õ and Cyrillic in people, branches and notes', async () => {
    using repository = new ContentRepository()
    repository.git('switch', '--quiet', '--create', 'mõte/я')
    repository.edit('answers/alfa.et.md', 'päeva', 'kuud')
    repository.commit('Õige мысль', { by: 'Õie Käär <õie@näide.test>' })
    const { code, report } = await review(repository.content)
    expect([code, report.answers.length]).toEqual([0, 1])
  })

  test.each(['base', 'head'])('broken content on the side of the %s', async (side) => {
    using repository = new ContentRepository()
    const breakIt = (): void => {
      repository.write('content/answers/alfa.et.md', '---\ntitle: "katki\n')
      repository.write('content/facts/tasud.yml', Buffer.from([0xff, 0xfe, 0x00]))
    }
    const text = readFileSync(join(repository.content, 'answers', 'alfa.et.md'), 'utf8')
    const facts = readFileSync(join(repository.content, 'facts', 'tasud.yml'), 'utf8')
    if (side === 'base') breakIt()
    repository.commit('Alus')
    repository.git('switch', '--quiet', '--create', 'muudatus')
    if (side === 'head') breakIt()
    else {
      repository.write('content/answers/alfa.et.md', text)
      repository.write('content/facts/tasud.yml', facts)
    }
    // Mending what is broken on main brings former text back on purpose.
    const outcome = await review(repository.content, 'main', ['--label', 'teadlik-tagasivõtt'])
    expect(outcome.stderr).toBe('')
    expect(outcome.code).toBe(side === 'head' ? 1 : 0)
    expect(
      outcome.report.findings[side === 'head' ? 'added' : 'gone'].map(({ check }) => check),
    ).toContain('broken-utf8')
  })
})
