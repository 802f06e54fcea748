import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadKnowledgeBase } from '../../src/knowledge-base/load.ts'
import { findCompetition, sharesOf, tryWordings, type TriedWording } from './find-competition.ts'
import { formatCompetition, formatShares } from './format.ts'
import { wordingsIn, withoutWordings } from './wordings.ts'

const content = loadKnowledgeBase(
  join(import.meta.dirname, '..', '..', 'tests', 'fixtures', 'good'),
)
const [alfa] = [...content.answers.values()]
if (!alfa) throw new Error('The fixture has no answer')
const situations = {
  name: 'situations',
  value: { [alfa.id]: { et: ['rattad all läbi'] }, 'ei-ole': { et: ['keegi ei vasta'] } },
  placeOf: () => ({ file: 'vocabulary/situations.yml', line: 1, column: 1 }),
} as unknown as (typeof content.vocabulary)[number]
const withSituations = { ...content, vocabulary: [...content.vocabulary, situations] }
const wordings = wordingsIn(withSituations)

describe('wordings', () => {
  test('are the questions, keywords and situations of answers that there are', () => {
    expect(wordings.filter(({ id }) => id === alfa.id).map(({ words }) => words)).toEqual(
      expect.arrayContaining([...alfa.questions, ...alfa.keywords, 'rattad all läbi']),
    )
    expect(wordings.map(({ words }) => words)).not.toContain('keegi ei vasta')
  })

  test('taken out stand nowhere, and all others stay', () => {
    const left = new Set(wordings.filter((_, at) => at % 2 === 0))
    const kept = wordingsIn(withoutWordings(withSituations, left))
    expect(kept).toEqual(wordings.filter((one) => !left.has(one)))
  })

  test('are each searched for once, in a content without them', () => {
    const tried = tryWordings(withSituations, wordings, 3, (part) => {
      const present = new Set(wordingsIn(part).map(({ words }) => words))
      return (words) => (present.has(words) ? ['found-as-it-stands'] : [alfa.id])
    })
    expect(tried.map(({ words }) => words).toSorted()).toEqual(
      wordings.map(({ words }) => words).toSorted(),
    )
    expect(new Set(tried.map(({ hits }) => hits[0]))).toEqual(new Set([alfa.id]))
  })

  test('in one part are searched for as they stand', () => {
    const tried = tryWordings(withSituations, wordings, 1, (part) => () => [
      part === withSituations ? 'whole' : 'reduced',
    ])
    expect(tried.every(({ hits }) => hits[0] === 'whole')).toBe(true)
  })
})

const tried = (id: string, words: string, ...hits: string[]): TriedWording => ({
  id,
  lang: 'et',
  words,
  hits,
})
const outcomes = [
  tried('rool', 'auto rool', 'rool'),
  tried('rool', 'ratas lahti', 'ratas', 'rool'),
  tried('ratas', 'ratas all', 'rool', 'piduri-kate', 'ratas'),
  tried('ratas', 'kumm tühi', 'kumm', 'rool', 'piduri-kate'),
  tried('ratas', 'vaikus'),
]

describe('competition', () => {
  test('counts both ways of a pair together, the largest first; nothing found is no competition', () => {
    const [first, second, ...rest] = findCompetition(outcomes)
    expect(first?.pair).toEqual(['ratas', 'rool'])
    expect(first?.wordings.map(({ words }) => words)).toEqual(['ratas lahti', 'ratas all'])
    expect(second?.pair).toEqual(['kumm', 'ratas'])
    expect(rest).toEqual([])
  })

  test('has shares by language and together', () => {
    const shares = sharesOf(outcomes)
    expect(shares.find(({ lang }) => lang === 'et')).toEqual({
      lang: 'et',
      wordings: 5,
      first: 0.2,
      firstThree: 0.6,
    })
    expect(shares.find(({ lang }) => lang === 'ru')?.wordings).toBe(0)
    expect(formatShares(shares)).toContain(
      'et        5 sõnastust: esimesena 20.0%, esimese kolme seas 60.0%',
    )
  })

  test('is told to the editor by pair, with the words that lead astray', () => {
    const text = formatCompetition(findCompetition(outcomes))
    expect(text.split('\n')).toEqual([
      'ratas ↔ rool: 2',
      '  et „ratas lahti“ (rool) leiab ratas',
      '  et „ratas all“ (ratas) leiab rool',
      'kumm ↔ ratas: 1',
      '  et „kumm tühi“ (ratas) leiab kumm',
    ])
    expect(formatCompetition([])).toBe('Ühegi vastuse sõnad ei leia enne teist vastust.')
  })
})
