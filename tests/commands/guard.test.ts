import { describe, expect, test } from 'vitest'
import { ContentRepository } from '../support/content-repository.ts'
import { ANNE, JURI } from '../support/git-repository.ts'
import { runScript, type CommandOutcome } from '../support/run-script.ts'

const guard = (
  { content }: ContentRepository,
  args: readonly string[] = [],
  variables: { readonly [name: string]: string } = {},
): Promise<CommandOutcome> =>
  runScript('guard', ['--base', 'main', ...args], {
    variables: { CONTENT_DIR: content, TODAY: '2026-11-22', ...variables },
  })

/** Jüri changed the owner on main; Anne's form was open before that and is saved after it. */
function withLostUpdate(message = 'Pealkiri'): ContentRepository {
  const repository = new ContentRepository()
  repository.edit(
    'answers/alfa.et.md',
    'owner: "juhilubade valdkond"',
    'owner: "eksamite valdkond"',
  )
  repository.commit('Uus vastutaja', { by: JURI })
  repository.git('switch', '--quiet', '--create', 'muudatus')
  repository.edit(
    'answers/alfa.et.md',
    'owner: "eksamite valdkond"',
    'owner: "juhilubade valdkond"',
  )
  repository.edit('answers/alfa.et.md', 'Loa vahetamine', 'Juhiloa vahetamine')
  repository.commit(message, { by: ANNE })
  return repository
}

describe('npm run guard', () => {
  test('an edit made on an old form is caught with whose change it undoes', async () => {
    using repository = withLostUpdate()
    const { code, stdout } = await guard(repository)
    expect(code).toBe(1)
    expect(stdout).toContain('answers/alfa.et.md')
    expect(stdout).toContain('juhilubade valdkond')
    expect(stdout).toContain('Jüri Õun')
    expect(stdout).not.toContain('Juhiloa vahetamine')
  })

  test('the same in the formats of the forges, with place and id', async () => {
    using repository = withLostUpdate()
    const { stdout } = await guard(repository, ['--format', 'json'])
    expect(JSON.parse(stdout)).toMatchObject({
      findings: [{ check: 'lost-update', severity: 'error', file: 'answers/alfa.et.md', line: 12 }],
    })
  })

  test('an edit on the newest form passes', async () => {
    using repository = new ContentRepository()
    repository.edit('answers/alfa.et.md', 'Ära luba päeva', 'Ära luba kuud')
    repository.commit('Muutus', { by: JURI })
    repository.git('switch', '--quiet', '--create', 'muudatus')
    repository.edit('answers/alfa.et.md', 'Loa vahetamine', 'Juhiloa vahetamine')
    repository.commit('Pealkiri', { by: ANNE })
    expect((await guard(repository)).code).toBe(0)
  })

  test.each([
    ['a trailer with a reason', 'Vastutaja tagasi\n\nTeadlik-tagasivott: otsustati koosolekul', 0],
    ['a trailer without a reason', 'Vastutaja tagasi\n\nTeadlik-tagasivott:', 1],
    ['words that only mention it', 'Teadlik-tagasivott: ei ole lõpus\n\nMuu jutt', 1],
  ])('%s', async (_, message, code) => {
    using repository = withLostUpdate(message)
    expect((await guard(repository)).code).toBe(code)
  })

  test('a label of the request lets it pass, from the argument or from CI', async () => {
    using repository = withLostUpdate()
    const label = 'teadlik-tagasivõtt'
    expect((await guard(repository, ['--label', label])).code).toBe(0)
    expect((await guard(repository, [], { REVIEW_LABELS: `sisu,${label}` })).code).toBe(0)
    expect((await guard(repository, ['--label', 'muu'])).code).toBe(1)
  })

  test('a revert made by Git passes', async () => {
    using repository = new ContentRepository()
    repository.edit('answers/alfa.et.md', 'Ära luba päeva', 'Ära luba kuud')
    const changed = repository.commit('Muutus', { by: JURI })
    repository.git('switch', '--quiet', '--create', 'muudatus')
    repository.revert(changed, { by: ANNE })
    expect((await guard(repository)).code).toBe(0)
  })

  test('a wrong merge of main is caught, a right one passes', async () => {
    using repository = new ContentRepository()
    repository.git('switch', '--quiet', '--create', 'muudatus')
    repository.edit('answers/alfa.et.md', 'Loa vahetamine', 'Juhiloa vahetamine')
    repository.commit('Pealkiri', { by: ANNE })
    repository.git('switch', '--quiet', 'main')
    repository.edit('answers/alfa.et.md', 'Ära luba päeva', 'Ära luba kuud')
    repository.commit('Muutus', { by: JURI })
    repository.git('switch', '--quiet', 'muudatus')
    repository.merge('main', { by: ANNE })
    expect((await guard(repository)).code).toBe(0)
    repository.edit('answers/alfa.et.md', 'Ära luba kuud', 'Ära luba päeva')
    repository.commit('Valesti lahendatud', { by: ANNE })
    expect((await guard(repository)).code).toBe(1)
  })

  test('a change of long ago may be taken back', async () => {
    using repository = new ContentRepository({ at: '2026-01-01' })
    repository.edit('answers/alfa.et.md', 'Ära luba päeva', 'Ära luba kuud')
    repository.commit('Muutus', { by: JURI, at: '2026-01-02' })
    repository.edit('answers/beeta.et.md', 'verify: []', 'verify:\n  - "Kas?"')
    repository.commit('Hiljem', { by: JURI, at: '2026-11-02' })
    repository.git('switch', '--quiet', '--create', 'muudatus')
    repository.edit('answers/alfa.et.md', 'Ära luba kuud', 'Ära luba päeva')
    expect((await guard(repository)).code).toBe(0)
    expect((await guard(repository, ['--days', '400'])).code).toBe(1)
  })

  test('bad arguments and a missing base are one line', async () => {
    using repository = new ContentRepository()
    for (const [args, code] of [
      [['--days', '0'], 2],
      [['--format', 'xml'], 2],
      [['--base', 'puudub'], 1],
    ] as const) {
      const outcome = await guard(repository, args)
      expect([outcome.code, outcome.stderr.trim().split('\n').length]).toEqual([code, 1])
    }
  })
})
