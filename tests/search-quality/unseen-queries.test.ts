import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { LANGUAGES, type Language } from '../../src/domain/language.ts'
import {
  readPooled,
  readQuerySets,
  type JudgedQuery,
} from '../../scripts/fit-ranking/read-queries.ts'
import { openOwnContent } from '../support/content-search.ts'

/** Committed levels, shares of queries from 0 to 1. Raise them when search gets better. */
interface Floors {
  readonly heldOut: Readonly<Record<Language, Level>>
  /** Of held-out topics, where any topic that says all of the query's words counts as right. */
  readonly heldOutByWords: Level
  /** Of the same queries, where every topic counts that readers found right without knowing which engine had found it. */
  readonly heldOutPooled: Level
  readonly fresh: Level
  /** Of queries that the guide does not cover, at least so many are marked. */
  readonly uncoveredMarked: number
  /** Of covered ones, at most so many are wrongly marked. */
  readonly coveredMarked: number
}

interface Level {
  readonly first: number
  readonly firstThree: number
}

const floors = JSON.parse(
  readFileSync(join(import.meta.dirname, 'unseen-floors.json'), 'utf8'),
) as Floors

interface Outcome {
  readonly query: JudgedQuery
  /** 0 is the first hit, −1 none of them. */
  readonly rank: number
  /** The same for any topic that the words fit as well. */
  readonly rankByWords: number
  readonly hitCount: number
  readonly confident: boolean
}

let heldOut: readonly Outcome[] = []
let pooled: readonly Outcome[] = []
let fresh: readonly Outcome[] = []
let uncovered: readonly Outcome[] = []

beforeAll(() => {
  const { content, search } = openOwnContent()
  const sets = readQuerySets(content)
  const run = (queries: readonly JudgedQuery[]): Outcome[] =>
    queries.map((query) => {
      const { hits, confident } = search.search(query.words, { lang: query.lang, limit: 10 })
      const rank = hits.findIndex(({ id }) => query.answers.includes(id))
      const rankByWords = hits.findIndex(
        ({ id }) => query.answers.includes(id) || query.also.includes(id),
      )
      return { query, rank, rankByWords, hitCount: hits.length, confident }
    })
  heldOut = run(sets.heldOut)
  pooled = run(readPooled(sets))
  fresh = run(sets.fresh)
  uncovered = run(sets.uncoveredHeldOut)
}, 240_000)

const share = (outcomes: readonly Outcome[], holds: (outcome: Outcome) => boolean): number =>
  outcomes.filter(holds).length / outcomes.length

function levelOf(
  outcomes: readonly Outcome[],
  rankOf = ({ rank }: Outcome): number => rank,
): Level {
  return {
    first: share(outcomes, (outcome) => rankOf(outcome) === 0),
    firstThree: share(outcomes, (outcome) => rankOf(outcome) >= 0 && rankOf(outcome) < 3),
  }
}

describe('queries that search was not fitted to', () => {
  test('are enough to say something', () => {
    expect(heldOut.length).toBeGreaterThan(1_400)
    expect(fresh.length).toBeGreaterThanOrEqual(150)
    expect(uncovered.length).toBeGreaterThanOrEqual(150)
  })

  test.each(LANGUAGES)(
    'of held-out topics find their answers at the committed level in %s',
    (lang) => {
      const level = levelOf(heldOut.filter(({ query }) => query.lang === lang))
      console.info('held out', lang, level)
      expect(level.first).toBeGreaterThanOrEqual(floors.heldOut[lang].first)
      expect(level.firstThree).toBeGreaterThanOrEqual(floors.heldOut[lang].firstThree)
    },
  )

  test('of held-out topics find an answer that the words ask for at the committed level', () => {
    const level = levelOf(heldOut, ({ rankByWords }) => rankByWords)
    console.info('held out, by words', level)
    expect(level.first).toBeGreaterThanOrEqual(floors.heldOutByWords.first)
    expect(level.firstThree).toBeGreaterThanOrEqual(floors.heldOutByWords.firstThree)
  })

  test('of held-out topics find an answer that readers found right at the committed level', () => {
    const level = levelOf(pooled)
    console.info('held out, pooled', level)
    expect(
      pooled.filter(({ query }, at) => query.answers !== heldOut[at]?.query.answers).length,
    ).toBeGreaterThan(400)
    expect(level.first).toBeGreaterThanOrEqual(floors.heldOutPooled.first)
    expect(level.firstThree).toBeGreaterThanOrEqual(floors.heldOutPooled.firstThree)
  })

  test('of made-up callers find their answers at the committed level', () => {
    const level = levelOf(fresh)
    console.info('fresh', level)
    expect(level.first).toBeGreaterThanOrEqual(floors.fresh.first)
    expect(level.firstThree).toBeGreaterThanOrEqual(floors.fresh.firstThree)
  })

  test('hardly ever find nothing at all', () => {
    expect(share([...heldOut, ...fresh], ({ hitCount }) => hitCount === 0)).toBeLessThanOrEqual(
      0.005,
    )
  })

  test('are marked as uncertain where the guide does not cover them', () => {
    const marked = share(uncovered, ({ confident }) => !confident)
    console.info('uncovered', marked)
    expect(marked).toBeGreaterThanOrEqual(floors.uncoveredMarked)
  })

  test('are seldom marked as uncertain where it does', () => {
    const marked = share([...heldOut, ...fresh], ({ confident }) => !confident)
    console.info('covered', marked)
    expect(marked).toBeLessThanOrEqual(floors.coveredMarked)
  })
})
