import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readOutput, type OutputFile } from '../../scripts/build/leaks/read-output.ts'
import { withoutAnnotations } from '../../src/search/full-text/annotate.ts'
import { buildSite } from '../support/build-site.ts'
import { ContentRepository } from '../support/content-repository.ts'
import { ANNE } from '../support/git-repository.ts'
import { RESTRICTION } from '../support/restriction.ts'

const ALFA = 'answers/alfa.et.md'
const BEETA = 'answers/beeta.et.md'

// A sentence each that agents may not read, by how it came into the past.
const SECRETS = {
  'restricted once, then removed': 'KANAARIEEMALDATUD kood on neli seitse',
  'open once, then restricted': 'KANAARIPEIDETUD kood on viis kaheksa',
  'open once, restricted elsewhere': 'KANAARIMUJAL kood on kuus üheksa',
  'restricted once, open words beside it': 'KANAARINAABER kood on kolm kaks',
  'in an answer that became the supervisors’ own': 'KANAARIJUHENDAJA kood on kaks üks',
}
const [removed, hidden, elsewhere, beside, own] = Object.values(SECRETS) as [
  string,
  string,
  string,
  string,
  string,
]
// Words that agents did read, and may read of in the history.
const OPEN = 'Uut luba sai varem ka posti teel'

let git: ContentRepository
let folder: string
const built: { [audience: string]: readonly OutputFile[] } = {}

const block = (words: string): string => `:::juhendajale\n${words}.\n:::`

/** Commits, and approves as Anne in a commit of the same day. */
function publish(message: string, day: string, ids = ['alfa', 'beeta']): void {
  git.commit(message, { at: day })
  for (const id of ids) git.approve(ANNE, { id, languages: ['et'], day })
  git.commit(`Kinnitus: ${message}`, { by: ANNE, at: day })
}

/** Four weeks of a content in which something is restricted, removed, moved, renamed. */
function live(): void {
  git = new ContentRepository({ at: '2026-10-01' })
  const alfa = (from: string, to: string): void => git.edit(ALFA, from, to)
  alfa('legal: []', `${RESTRICTION}\nlegal: []`)
  alfa(
    'Kaarti saab vahetada kogu aasta.',
    `${block(removed)}\n\n${hidden}.\n\n${elsewhere}.\n\n${block(beside)}`,
  )
  git.write('content/answers/gamma.et.md', another('Teine luba', own))
  git.write('content/answers/delta.et.md', another('Kolmas luba', OPEN))
  publish('Algus', '2026-10-05', ['alfa', 'beeta', 'gamma', 'delta'])
  alfa(`${block(removed)}\n\n`, '')
  publish('Salasõna ära', '2026-10-12', ['alfa'])
  alfa(`${hidden}.`, block(hidden))
  publish('Peidetud', '2026-10-19', ['alfa'])
  alfa(`${elsewhere}.\n\n`, '')
  git.edit(BEETA, 'legal: []', `${RESTRICTION}\nlegal: []`)
  git.edit(BEETA, '## Taust\n', `## Taust\n\n${block(elsewhere)}\n`)
  publish('Mujale', '2026-10-26')
  alfa(block(beside), 'Kaarti saab vahetada kogu aasta.')
  git.edit('answers/delta.et.md', OPEN, 'Seda ei lubata')
  git.edit('answers/gamma.et.md', '"agents"', `"supervisors"\n${RESTRICTION}`)
  publish('Juhendajatele', '2026-11-02', ['alfa', 'gamma', 'delta'])
}

const another = (title: string, words: string): string =>
  git
    .git('show', `HEAD:content/${ALFA}`)
    .replace('Loa vahetamine', title)
    .replace('Ära luba päeva', words)
    .replaceAll(/^ {2}- ".*\?"$/gm, `  - "Kuidas saab ${title.toLowerCase()}?"`)

beforeAll(async () => {
  live()
  folder = mkdtempSync(join(tmpdir(), 'teejuht-gate-history-'))
  for (const audience of ['agents', 'supervisors']) {
    const output = join(folder, audience)
    await buildSite({
      CONTENT_DIR: git.content,
      OUT_DIR: output,
      TODAY: '2026-11-05',
      AUDIENCE: audience,
    })
    built[audience] = [...readOutput(output)]
  }
}, 300_000)
afterAll(() => {
  git[Symbol.dispose]()
  rmSync(folder, { recursive: true, force: true })
})

/** Files of a build that hold a word, in their text or their name, as they are or annotated. */
const filesWith = (audience: string, word: string): readonly string[] => {
  const sought = word.toLowerCase()
  return (built[audience] ?? [])
    .filter(({ path, text }) =>
      [path, text, withoutAnnotations(text)].some((words) => words.toLowerCase().includes(sought)),
    )
    .map(({ path }) => path)
}

describe('a site built from a Git repository', () => {
  test('tells agents of the past what they may know', () => {
    expect(filesWith('agents', OPEN)).toEqual([
      'muudatused/atom.xml',
      'muudatused/index.html',
      'vastused/delta/ajalugu/index.html',
    ])
    expect(filesWith('agents', 'data-history="known"')).toHaveLength(3)
  })

  test.each(Object.entries(SECRETS))('has no trace for agents of what was %s', (_, secret) => {
    const [canary = ''] = secret.split(' ')
    expect(filesWith('agents', canary)).toEqual([])
    // The sentence’s other words, should the first have been cut off.
    expect(filesWith('agents', secret.slice(canary.length + 1))).toEqual([])
  })

  test('does not name an answer that became the supervisors’ own', () => {
    expect(filesWith('agents', 'gamma')).toEqual([])
    expect(filesWith('agents', 'Teine luba')).toEqual([])
  })

  test.each(Object.entries(SECRETS))('keeps for supervisors what was %s', (_, secret) => {
    const [canary = ''] = secret.split(' ')
    expect(filesWith('supervisors', canary)).not.toEqual([])
  })
})
