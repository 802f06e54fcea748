import { expect, test } from 'vitest'
import { fixtureContent } from '../../tests/support/fixture-content.ts'
import type { Audience } from '../domain/audience.ts'
import type { Day } from '../domain/day.ts'
import { loadKnowledgeBase } from '../knowledge-base/load.ts'
import { buildPathPages } from './learning-page.ts'
import { buildSite, type Site } from './load-site.ts'
import { buildPracticePayload } from './practice-calls.ts'

// In it „gamma“ is for supervisors, and so is one of the golden calls.
function siteFor(audience: Audience): Site {
  using content = fixtureContent('dead-step')
  const options = {
    contentFolder: content.folder,
    today: '2026-11-22' as Day,
    audience,
    preview: true,
  }
  return buildSite(loadKnowledgeBase(content.folder), options)
}

test('agents practise only calls whose answer they may read', () => {
  const payload = buildPracticePayload(siteFor('agents'))
  expect(payload.calls).toEqual([
    {
      id: expect.stringMatching(/^[0-9a-f]{10}$/) as string,
      lang: 'et',
      words: 'vahetan loa ära',
      answerIds: ['alfa'],
    },
  ])
  expect(JSON.stringify(payload)).not.toMatch(/gamma|Piiratud/)
  expect(buildPracticePayload(siteFor('supervisors')).calls).toHaveLength(2)
})

test('the same words are the same call in every build', () => {
  const ids = (audience: Audience): readonly string[] =>
    buildPracticePayload(siteFor(audience)).calls.map(({ id }) => id)
  expect(ids('supervisors')).toContain(ids('agents')[0])
})

test('steps to what an audience may not read and practices without calls are left out', () => {
  const keys = (audience: Audience): readonly string[] =>
    buildPathPages(siteFor(audience)).flatMap(({ id, steps }) =>
      id === 'umbtee' ? steps.map(({ key }) => key) : [],
    )
  expect(keys('agents')).toEqual([])
  expect(keys('supervisors')).toEqual(['answer-gamma', 'practice-juhendaja-koned'])
})

test('a text step reads its facts as of the day and links published answers', () => {
  const [first] = buildPathPages(siteFor('agents'))
  expect(first?.steps[0]).toMatchObject({ kind: 'text', title: 'Tere tulemast' })
  expect(first?.steps[0]?.body).toContain('href="/vastused/alfa/"')
  expect(first?.steps[0]?.body).toMatch(/data-fact="tasud\.luba"[^>]*>\d/)
})
