import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Day } from '../../src/domain/day.ts'
import { LANGUAGES } from '../../src/domain/language.ts'
import type { GoldenCall } from '../../src/knowledge-base/knowledge-base.ts'
import { loadKnowledgeBase } from '../../src/knowledge-base/load.ts'
import { openContentSearch } from '../../src/site/content-search.ts'

const ROOT = join(import.meta.dirname, '..', '..')

/** The committed level of a language: shares of calls, 0 to 1. Raise it when search gets better. */
interface Floor {
  readonly first: number
  readonly firstThree: number
}

const floors = JSON.parse(
  readFileSync(join(import.meta.dirname, 'golden-floors.json'), 'utf8'),
) as { readonly [language: string]: Floor }

interface Outcome {
  readonly call: GoldenCall
  /** 1 is the first hit; none when no acceptable answer was among the hits. */
  readonly rank: number | undefined
  readonly hitCount: number
}

let outcomes: readonly Outcome[] = []

beforeAll(() => {
  const content = loadKnowledgeBase(join(ROOT, 'content'))
  const search = openContentSearch(content, { today: '2026-11-22' as Day, audience: 'agents' })
  const published = (call: GoldenCall): boolean =>
    call.answerIds.some((id) => content.answers.get(id)?.verify.length === 0)
  outcomes = content.goldenCalls.filter(published).map((call) => {
    const { hits } = search.search(call.words, { lang: call.lang, limit: 10 })
    const index = hits.findIndex((hit) => call.answerIds.includes(hit.id))
    return { call, rank: index < 0 ? undefined : index + 1, hitCount: hits.length }
  })
}, 120_000)

const share = (some: readonly Outcome[], of: readonly Outcome[]): number => some.length / of.length
const within = (found: readonly Outcome[], most: number): readonly Outcome[] =>
  found.filter(({ rank }) => rank !== undefined && rank <= most)

describe('the golden calls', () => {
  test('are enough to say something', () => {
    expect(outcomes.length).toBeGreaterThanOrEqual(400)
  })

  test.each(LANGUAGES)('find their answers at the committed level in %s', (language) => {
    const found = outcomes.filter(({ call }) => call.lang === language)
    const reached = {
      first: share(within(found, 1), found),
      firstThree: share(within(found, 3), found),
    }
    console.info(language, found.length, reached)
    expect(reached.first).toBeGreaterThanOrEqual(floors[language]?.first ?? 1)
    expect(reached.firstThree).toBeGreaterThanOrEqual(floors[language]?.firstThree ?? 1)
  })

  test('hardly ever find nothing at all', () => {
    const empty = outcomes.filter(({ hitCount }) => hitCount === 0)
    expect(share(empty, outcomes)).toBeLessThanOrEqual(0.005)
  })
})
