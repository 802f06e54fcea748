import { describe, expect, test } from 'vitest'
import { ContentRepository } from '../../tests/support/content-repository.ts'
import { ANNE, JURI, MARI } from '../../tests/support/git-repository.ts'
import { fixtureContent } from '../../tests/support/fixture-content.ts'
import { loadKnowledgeBase } from '../knowledge-base/load.ts'
import type { Day } from '../domain/day.ts'
import { approve } from './approve.ts'
import { readAuthorship } from './authorship.ts'
import { isSamePerson } from './same-person.ts'
import { answerSubject } from './subject.ts'

const ALFA = 'answers/alfa.et.md'

function writersOf(git: ContentRepository, language: 'et' | 'ru' = 'et'): readonly string[] {
  const content = git.load()
  const answer = content.answers.get('alfa')
  if (!answer) throw new Error('alfa is missing')
  const outcome = readAuthorship(git.content, content).writersOf(answerSubject(answer), language)
  if ('unknown' in outcome) throw new Error(outcome.unknown)
  return [...outcome.writers].toSorted()
}

describe('who wrote the words', () => {
  test('all writers count until somebody has approved, then only later ones', () => {
    using git = new ContentRepository()
    git.edit(ALFA, 'Ära luba päeva.', 'Ära luba kindlat päeva.')
    git.commit('Täpsem', { by: ANNE })
    expect(writersOf(git)).toEqual([ANNE, MARI])
    git.forge(JURI)
    git.commit('Kinnitus', { by: JURI })
    expect(writersOf(git)).toEqual([])
    git.edit(ALFA, 'Büroosse.', 'Lähimasse büroosse.')
    git.commit('Suunamine', { by: JURI })
    expect(writersOf(git)).toEqual([JURI])
  })

  test('who only reformats, or edits another language, is no writer', () => {
    using git = new ContentRepository()
    git.edit(ALFA, '- Büroosse.', '* Büroosse.')
    git.commit('Vorming', { by: ANNE })
    git.edit('answers/alfa.ru.md', 'title: "', 'title: "Новая ')
    git.commit('Vene pealkiri', { by: JURI })
    expect(writersOf(git)).toEqual([MARI])
    expect(writersOf(git, 'ru')).toEqual([JURI, MARI])
  })

  test('co-authors are writers', () => {
    using git = new ContentRepository()
    git.edit(ALFA, 'Büroosse.', 'Lähimasse büroosse.')
    git.commit(`Koos\n\nCo-authored-by: ${ANNE}`)
    expect(writersOf(git)).toEqual([ANNE, MARI])
  })

  test('a renamed file keeps its writers', () => {
    using git = new ContentRepository()
    git.edit(ALFA, 'Büroosse.', 'Lähimasse büroosse.')
    git.commit('Suunamine', { by: ANNE })
    git.rename('content/answers/alfa.et.md', 'content/answers/vana.et.md')
    git.commit('Nimi', { by: JURI })
    git.rename('content/answers/vana.et.md', 'content/answers/alfa.et.md')
    git.commit('Nimi tagasi', { by: JURI })
    expect(writersOf(git)).toEqual([ANNE, MARI])
  })

  test('what a merge brings is its writers’ work, what the merger adds is the merger’s', () => {
    using git = new ContentRepository()
    git.git('checkout', '--quiet', '-b', 'haru')
    git.edit(ALFA, 'Büroosse.', 'Lähimasse büroosse.')
    git.commit('Harus', { by: ANNE })
    git.git('checkout', '--quiet', 'main')
    git.edit(ALFA, 'title: "Loa vahetamine"', 'title: "Juhiloa vahetamine"')
    git.commit('Peaharus')
    git.merge('haru', { by: JURI })
    expect(writersOf(git)).toEqual([ANNE, MARI])
    git.git('checkout', '--quiet', '-b', 'teine')
    git.edit(ALFA, 'Kaarti saab', 'Uut kaarti saab')
    git.commit('Harus', { by: ANNE })
    git.git('checkout', '--quiet', 'main')
    git.git('merge', '--quiet', '--no-ff', '--no-commit', 'teine')
    git.edit(ALFA, 'kogu aasta', 'terve aasta')
    git.commit('Liitmine omapoolse lausega', { by: JURI })
    expect(writersOf(git)).toEqual([ANNE, JURI, MARI])
  })

  test('a revert to approved words leaves no writers', () => {
    using git = new ContentRepository()
    git.forge(JURI)
    git.commit('Kinnitus', { by: JURI })
    git.edit(ALFA, 'Büroosse.', 'Lähimasse büroosse.')
    const changed = git.commit('Suunamine', { by: ANNE })
    git.revert(changed, { by: MARI })
    expect(writersOf(git)).toEqual([])
  })

  test('a cherry-pick is its author’s work, not the picker’s', () => {
    using git = new ContentRepository()
    git.git('checkout', '--quiet', '-b', 'haru')
    git.edit(ALFA, 'Büroosse.', 'Lähimasse büroosse.')
    const changed = git.commit('Harus', { by: ANNE })
    git.git('checkout', '--quiet', 'main')
    git.git('-c', 'user.name=Jüri Õun', '-c', 'user.email=juri@naide.test', 'cherry-pick', changed)
    expect(writersOf(git)).toEqual([ANNE, MARI])
  })

  test('words that are not committed are the current person’s', () => {
    using git = new ContentRepository()
    git.forge(JURI)
    git.commit('Kinnitus', { by: JURI })
    git.git('config', 'user.name', 'Anne Kask')
    git.git('config', 'user.email', 'anne@naide.test')
    git.edit(ALFA, 'Büroosse.', 'Lähimasse büroosse.')
    expect(writersOf(git)).toEqual([ANNE])
  })
})

describe('approve', () => {
  test('binds the person, the role, the day and the words', () => {
    using git = new ContentRepository()
    git.approve(ANNE, { languages: ['et'] })
    expect(git.load().approvals.get('alfa')).toMatchObject([
      { lang: 'et', role: 'vanemspetsialist', person: ANNE, day: '2026-11-22' },
    ])
  })

  test.each([
    ['the writer', MARI, {}, 'nelja silma'],
    ['the writer by name only', 'Mari Mänd <muu@forge.test>', {}, 'ei ole'],
    ['a stranger', 'Keegi Muu <keegi@naide.test>', {}, 'reviewers.yml'],
    ['nobody', undefined, {}, 'isikut ei ole nimetatud'],
    ['a role that is not theirs', ANNE, { role: 'tolke-ulevaataja' }, 'ei ole rolli'],
    ['a language out of the role', JURI, { role: 'tolke-ulevaataja', languages: ['et'] }, 'keelt'],
    ['a person in the starter role', ANNE, { role: 'algsisu' }, 'algsisu'],
  ] as const)('refuses %s', (_, person, options, word) => {
    using git = new ContentRepository()
    const outcome = git.tryApprove(person, options)
    expect(outcome).toEqual({ kind: 'refused', reason: expect.stringContaining(word) as unknown })
  })

  test('refuses when Git cannot tell who wrote', () => {
    using content = fixtureContent()
    using git = new ContentRepository()
    const outcome = approve(
      { ...loadKnowledgeBase(content.folder), reviewers: git.load().reviewers },
      [],
      { id: 'alfa', role: 'vanemspetsialist', day: '2026-11-22' as Day, person: ANNE },
      readAuthorship(content.folder, loadKnowledgeBase(content.folder)),
    )
    expect(outcome).toEqual({
      kind: 'refused',
      reason: expect.stringContaining('ei ole Giti hoidla') as unknown,
    })
  })

  test('the starter role needs neither Git nor a person', () => {
    using git = new ContentRepository()
    git.approve(undefined, { role: 'algsisu' })
    expect(git.load().approvals.get('alfa')?.[0]?.person).toBeUndefined()
  })
})

test.each([
  [MARI, 'MARI MÄND <teine@naide.test>', true],
  [MARI, 'Keegi <MARI@naide.test>', true],
  [MARI, MARI.normalize('NFD'), true],
  [MARI, ANNE, false],
  ['<>', ' <>', false],
])('%s and %s are the same person: %s', (left, right, same) => {
  expect(isSamePerson(left, right)).toBe(same)
})
