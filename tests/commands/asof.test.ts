import { describe, expect, test } from 'vitest'
import { ContentRepository } from '../support/content-repository.ts'
import { ANNE } from '../support/git-repository.ts'
import { runScript, type CommandOutcome } from '../support/run-script.ts'

const ALFA = 'answers/alfa.et.md'

function asOf(
  git: ContentRepository,
  args: readonly string[],
  audience = 'agents',
): Promise<CommandOutcome> {
  return runScript('asof', args, { variables: { CONTENT_DIR: git.content, AUDIENCE: audience } })
}

/** What stands under A (valid) and under B (published), with plain spaces. */
function parts({ stdout }: CommandOutcome): readonly string[] {
  return stdout.replaceAll('\u00a0', ' ').split(/^[AB]\. .*$/m)
}

describe('npm run asof', () => {
  test('tells apart what was valid that day and what was published that day', async () => {
    using git = new ContentRepository({ at: '2026-11-01' })
    git.approve(ANNE, { languages: ['et'], day: '2026-11-02' })
    git.commit('Kinnitus', { by: ANNE, at: '2026-11-02' })
    git.edit(ALFA, 'Büroosse.', 'Lähimasse büroosse.')
    // Just before midnight in Tallinn: still the eighth.
    git.commit('Uued sõnad', { at: '2026-11-08T23:59:00+02:00' })
    const [, valid, published] = parts(await asOf(git, ['2026-11-05', 'alfa']))
    expect(valid).toContain('Lähimasse büroosse.')
    expect(valid).toContain('20 €')
    expect(published).toContain('Büroosse.')
    expect(published).not.toContain('Lähimasse')
    expect(published).toContain('kinnitatud 02.11.2026')
    const [, later, unapproved] = parts(await asOf(git, ['2027-01-01', 'alfa']))
    expect(later).toContain('30 €')
    expect(unapproved).toContain('avaldamata')
    expect(parts(await asOf(git, ['2026-11-08', 'alfa']))[2]).toContain('avaldamata')
    expect(parts(await asOf(git, ['2020-01-01', 'alfa']))[2]).toContain('algab 01.11.2026')
  })

  test.each([
    [['2026-11-05', 'puudub'], 'puudub'],
    [['2026-02-30', 'alfa'], '2026-02-30'],
    [['2026-11-05', 'beeta', '--lang', 'en'], 'beeta'],
  ])('ends with 1 and one line for %j', async (args, word) => {
    using git = new ContentRepository()
    const { code, stdout, stderr } = await asOf(git, args)
    expect({ code, stdout, lines: stderr.trim().split('\n').length }).toEqual({
      code: 1,
      stdout: '',
      lines: 1,
    })
    expect(stderr).toContain(word)
  })

  test('without Git it tells what is valid, and why the rest is not known', async () => {
    using git = new ContentRepository()
    git.remove('.git')
    const [, valid, published] = parts(await asOf(git, ['2026-11-05', 'alfa']))
    expect(valid).toContain('20 €')
    expect(published).toContain('ei ole Giti hoidla')
  })

  test('an answer for supervisors is unknown to agents', async () => {
    using git = new ContentRepository()
    git.edit(ALFA, 'audience: "agents"', 'audience: "supervisors"')
    git.commit('Piiratud')
    expect((await asOf(git, ['2027-11-05', 'alfa'])).code).toBe(1)
    expect((await asOf(git, ['2027-11-05', 'alfa'], 'supervisors')).code).toBe(0)
  })
})
